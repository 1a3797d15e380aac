import type { ReadPlace, ReadValue } from '../read-place.ts';

/*
 * What is read of Windows beside Outlook's own settings. None of it is anybody's secret; proxies' user names and passwords
 * are cut off where they are read.
 */

const FIREWALL = String.raw`HKLM\SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy`;
const FIREWALL_POLICY = String.raw`HKLM\SOFTWARE\Policies\Microsoft\WindowsFirewall`;
const SETTINGS = String.raw`Software\Microsoft\Windows\CurrentVersion\Internet Settings`;
const TIME = String.raw`HKLM\SYSTEM\CurrentControlSet\Services\W32Time`;

const value = (name: string, what: string): ReadValue => ({ name, what });
const free = (title: string, places: readonly string[], values: readonly ReadValue[]): ReadPlace => ({
  title,
  places,
  values,
  consent: false,
});

export const WINDOWS_READ: readonly ReadPlace[] = [
  free(
    'Firewall: its rules, all of them',
    [`${FIREWALL}\\FirewallRules`, `${FIREWALL}\\Mdm\\FirewallRules`, `${FIREWALL_POLICY}\\FirewallRules`],
    [],
  ),
  free(
    'Firewall: each network profile',
    [
      `${FIREWALL}\\DomainProfile, StandardProfile, PublicProfile`,
      `${FIREWALL}\\Mdm\\DomainProfile, StandardProfile, PublicProfile`,
      `${FIREWALL_POLICY}\\DomainProfile, PrivateProfile, StandardProfile, PublicProfile`,
    ],
    [
      value('EnableFirewall', 'whether it is on'),
      value('DefaultOutboundAction', 'what happens to a connection that no rule speaks of'),
      value('AllowLocalPolicyMerge', 'whether this computer’s own rules count beside the organisation’s'),
    ],
  ),
  free(
    'Firewall: its service',
    [String.raw`HKLM\SYSTEM\CurrentControlSet\Services\mpssvc`],
    [value('Start', 'whether it is switched off')],
  ),
  free(
    'Networks: which profile is in force',
    [
      String.raw`HKLM\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters\Interfaces\CARD`,
      String.raw`HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\NetworkList\Signatures\…`,
      String.raw`HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\NetworkList\Profiles\NETWORK`,
    ],
    [
      value('DhcpIPAddress', 'the card’s address, to find the card that is used'),
      value('DhcpGatewayHardware', 'the router’s hardware address, to find the network'),
      value('DefaultGatewayMac', 'the same, as the network is known by it'),
      value('ProfileGuid', 'which network that is'),
      value('Category', 'public, private or domain'),
    ],
  ),
  free(
    'Encryption: versions of TLS switched on or off',
    [
      String.raw`HKLM\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\VERSION\Client`,
      String.raw`HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings\WinHttp`,
    ],
    [
      value('Enabled', 'whether a version may be used'),
      value('DisabledByDefault', 'whether it is left out unless a program asks for it'),
      value('DefaultSecureProtocols', 'versions that Windows’ own services use'),
    ],
  ),
  free(
    'Proxies',
    [
      `HKCU\\${SETTINGS}`,
      `HKLM\\${SETTINGS}`,
      String.raw`HKCU\SOFTWARE\Policies\Microsoft\Windows\CurrentVersion\Internet Settings, and HKLM`,
      `HKLM\\${SETTINGS}\\Connections`,
      'netsh winhttp show proxy',
      'HTTP_PROXY, HTTPS_PROXY, ALL_PROXY in the environment',
    ],
    [
      value('ProxyEnable', 'whether a proxy is used'),
      value('ProxyServer', 'its host and port, without user name and password'),
      value('AutoConfigURL', 'the address of a script that chooses the proxy; it is not run'),
      value('ProxySettingsPerUser', 'whose settings count'),
      value('WinHttpSettings', 'the proxy of Windows’ own services'),
    ],
  ),
  free(
    'Network cards: which are a VPN’s',
    [
      String.raw`HKLM\SYSTEM\CurrentControlSet\Control\Class\{4D36E972-E325-11CE-BFC1-08002BE10318}\NUMBER`,
      String.raw`HKLM\SYSTEM\CurrentControlSet\Control\Network\{4D36E972-E325-11CE-BFC1-08002BE10318}\CARD\Connection`,
    ],
    [
      value('DriverDesc', 'what the card’s driver is called'),
      value('NetCfgInstanceId', 'the card’s number, to find its name'),
      value('Name', 'the card’s name, such as “Ethernet 2”'),
    ],
  ),
  free(
    'Winsock: what stands between programs and the network',
    [
      String.raw`HKLM\SYSTEM\CurrentControlSet\Services\WinSock2\Parameters\Protocol_Catalog9\Catalog_Entries64 and Catalog_Entries`,
    ],
    [value('PackedCatalogItem', 'each layer’s name and file; whether the file is there is looked up')],
  ),
  free(
    'Clock',
    [
      TIME,
      String.raw`${TIME}\Parameters`,
      String.raw`HKLM\SOFTWARE\Policies\Microsoft\W32Time\Parameters`,
      'w32tm /query /status',
    ],
    [value('Start', 'whether the time service is switched off'), value('Type', 'whether it asks anybody')],
  ),
  free(
    'Virus scanners and firewalls of others, and the network’s category: one start of PowerShell, only after a fault was seen',
    ['root/SecurityCenter2: AntiVirusProduct, FirewallProduct', 'root/StandardCimv2: MSFT_NetConnectionProfile'],
    [],
  ),
  free(
    'Ports that Windows has set aside: asked where our own port is refused',
    ['netsh int ipv4 show excludedportrange protocol=tcp'],
    [],
  ),
  free('Names that go before DNS', [String.raw`%SystemRoot%\System32\drivers\etc\hosts`], []),
  {
    title: 'Outlook’s log: what servers answered, and result codes; never what Outlook said to them',
    places: [String.raw`%TEMP%\FOLDER\OPMLog.log`],
    values: [],
    consent: true,
  },
  {
    title:
      'Outlook’s errors as they happen, while “Listen” is switched on: through PowerShell, from the Outlook that runs',
    places: ['SyncObject.OnError: Code, Description'],
    values: [],
    consent: true,
  },
];
