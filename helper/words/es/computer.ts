import type { Translation } from '../translation.ts';
import type { computer as en } from '../en/computer.ts';

/** The words of en/computer.ts in Spanish. */
export const computer = {
  'check.outlook-settings': 'La configuración de Outlook',
  'check.outlook-firewall': 'Reglas de firewall para Outlook',
  'check.security-products': 'Programas de seguridad',
  'check.proxy-settings': 'Proxies',
  'check.winsock-catalog': 'Capas de red (Winsock)',
  'check.tls-protocols': 'Versiones de TLS de Windows',
  'check.clock-service': 'Ajuste del reloj',
  'check.outlook-log': 'El registro de Outlook',

  'unread.title': 'Sin leer en este equipo:',
  'unread.more':
    '{n, plural, one {y una fuente más} many {y # de fuentes más} other {y # fuentes más}}; --json las indica',
  'unread.denied': 'sin permiso para leerlo',
  'unread.missing': 'este equipo no tiene nada así a lo que preguntar',
  'unread.empty': 'la respuesta estaba vacía',
  'unread.not-understood': 'no entendemos la respuesta',
  'unread.too-late': 'tardó demasiado',
  'unread.too-large': 'es demasiado grande',
  'unread.no-consent': 'no lo ha permitido',

  'seen.unread': 'no se sabe: {why}',
  'seen.settings.accounts':
    '{n, plural, one {una cuenta} many {# de cuentas} other {# cuentas}}{smtp, plural, =0 {, ninguna envía por SMTP} one {, {smtp} por SMTP} many {, {smtp} por SMTP} other {, {smtp} por SMTP}}',
  'seen.settings.own': '{host} {port}, {encryption}',
  'seen.settings.none': 'no se encontró ninguna cuenta',
  'seen.settings.offline': 'Outlook está configurado para trabajar sin conexión',
  'seen.settings.waits': '«Enviar inmediatamente cuando esté conectado» está desactivado',
  'seen.firewall.stops': '«{rule}» bloquea el puerto {port}',
  'seen.firewall.blocks-all': 'bloquea lo que ninguna regla permite, y por tanto el puerto {port}',
  'seen.firewall.off': 'desactivado',
  'seen.firewall.lets':
    'deja pasar a Outlook; {n, plural, one {una regla leída} many {# de reglas leídas} other {# reglas leídas}}',
  'seen.products.none': 'ninguno se ha dado a conocer a Windows',
  'seen.products.list': '{names}',
  'seen.proxies.none': 'ninguno configurado',
  'seen.proxies.set': '{server}',
  'seen.proxies.dead': '{server}, y allí no responde nadie',
  'seen.winsock.own': 'solo las de Windows',
  'seen.winsock.foreign': '{names}',
  'seen.winsock.missing': 'falta un archivo: {names}',
  'seen.tls.off': 'desactivadas: {versions}',
  'seen.tls.default': 'como las trae Windows',
  'seen.time.on': 'por {service}',
  'seen.time.off': '{service} está desactivado',
  'seen.time.unset': '{service}, pero aún sin poner en hora',
  'seen.time.none': 'nada ajusta el reloj',
  'seen.log.none': 'sin registro; Outlook no lo escribe si no se le dice',
  'seen.log.quiet': 'sin errores',
  'seen.log.newest': '{n, plural, one {un error} many {# de errores} other {# errores}}, el más reciente {at}: {what}',

  'note.new-outlook':
    'Aquí se usa el nuevo Outlook. El correo de proveedores que no son Microsoft pasa ahí por los servidores de Microsoft, así que lo visto desde este equipo habla del servidor y su configuración, no del camino propio del nuevo Outlook.',

  'diagnose-all.progress': 'Examinando las cuentas de Outlook: {done} de {all} hechas',
  'diagnose-all.profile': 'perfil {profile}{isOpened, select, yes {} other {, que Outlook no abre}}',
  'diagnose-all.not-testable': '{name} (perfil {profile}) envía por Exchange, que no se puede probar desde aquí.',
  'diagnose-all.more':
    '{n, plural, one {Una cuenta más no se examinó} many {# de cuentas más no se examinaron} other {# cuentas más no se examinaron}}: indíquela con --email.',
  'diagnose-all.none': 'No se encontró ninguna cuenta de Outlook en este equipo.',
  'diagnose-all.new-outlook':
    'Aquí se usa el nuevo Outlook; guarda sus cuentas en Microsoft, y en este equipo no se encontró ninguna.',
  'diagnose-all.unread': 'No se pudieron leer las cuentas de Outlook ({source}: {why}).',
  'diagnose-all.broke': 'No se pudieron leer las cuentas de Outlook.',
  'diagnose-all.only-exchange':
    '{n, plural, one {La cuenta de Outlook de aquí} many {Las cuentas de Outlook de aquí} other {Las cuentas de Outlook de aquí}} ({names}) {n, plural, one {envía} many {envían} other {envían}} por Exchange, que no se puede probar desde aquí.',
  'diagnose-all.instead': 'Dé el texto del error (un FILE, - o --error), un archivo --account, o --email o --server.',

  'seen.versions.not-old': 'nada anterior a TLS 1.2',

  'offline-mode.title-waits': 'Outlook retiene el correo hasta Enviar y recibir',
  'offline-mode.being-read': 'Se está leyendo si Outlook está configurado para retener el correo.',
  'offline-mode.is-set':
    '«Trabajar sin conexión» está activado en la configuración de Outlook; mientras lo esté, no envía nada.',
  'offline-mode.waits':
    '«Enviar inmediatamente cuando esté conectado» está desactivado: el correo espera en la Bandeja de salida hasta Enviar y recibir.',
  'offline-mode.send-immediately':
    'Archivo › Opciones › Avanzadas › Enviar y recibir: marque «Enviar inmediatamente cuando esté conectado». Hasta entonces, use Enviar y recibir (F9).',
  'offline-mode.waits-policy':
    'Su organización ha desactivado «Enviar inmediatamente cuando esté conectado». Use Enviar y recibir (F9), o pregunte al administrador.',
  'offline-mode.tell-policy':
    'Su organización ha configurado Outlook para trabajar sin conexión. Pida al administrador que lo cambie.',

  'profile-corruption.no-server':
    'La cuenta «{account}» del perfil «{profile}» no tiene servidor de salida. Las ventanas de Outlook no guardan ninguna cuenta sin él.',
  'profile-corruption.repair':
    'Archivo › Configuración de la cuenta › Configuración de la cuenta: elija la cuenta y después Reparar. Si no basta, cree un perfil nuevo (Panel de control, Correo, Mostrar perfiles, Agregar).',
  'profile-corruption.settled-by-dialog':
    'Lo que pone en «Servidor de correo saliente (SMTP)» en Configuración de la cuenta.',

  'duplicate-profile.twice': '{email} está configurada dos veces en el perfil «{profile}» ({kinds}).',
  'duplicate-profile.other-profile':
    'El perfil «{profile}» tiene esta cuenta con otra configuración ({host}, puerto {port}), que funciona desde aquí. Outlook abre «{own}».',
  'duplicate-profile.tell-profile':
    'Panel de control › Correo › Mostrar perfiles: mire qué perfil usa, corrija la cuenta en «{profile}» y quite el perfil que no hace falta.',
  'duplicate-profile.once': 'La cuenta está configurada una vez.',
  'duplicate-profile.settled-by-removing': 'Ver si el envío funciona una vez quitada una de las dos.',
  'duplicate-profile.settled-by-profile': 'Con qué perfil se inicia Outlook.',

  'winsock-corruption.missing': 'Los programas llegan a la red por una capa cuyo archivo ya no existe: {names}.',
  'winsock-corruption.foreign': 'La capa de otro programa está entre los programas y la red: {names}.',
  'winsock-corruption.whole': 'La lista de capas de red de Windows está entera, y no tiene ninguna de otro programa.',

  'internet-settings-corruption.dead-proxy':
    'Las opciones de Internet de Windows indican un proxy ({server}) donde no responde nadie. La ventana de inicio de sesión de Outlook pasa por él.',
  'internet-settings-corruption.remove-proxy':
    'Configuración › Red e Internet › Proxy: desactive el proxy {server}, o corríjalo, y reinicie Outlook.',
  'internet-settings-corruption.tell-proxy':
    'Su organización impone el proxy {server}, y allí no responde nadie. Avise al administrador.',
  'internet-settings-corruption.settled-by-proxy':
    'Ver si se abren páginas web en el navegador, que usa el mismo proxy.',

  'timeout-too-short.slower':
    '{host} acaba de tardar {seconds} segundos en saludar en el puerto {port}; Outlook está configurado para esperar {set} segundos.',

  'clock-skew.service-off':
    'El servicio que mantiene el reloj en hora ({service}) está desactivado. Configuración › Hora e idioma › Fecha y hora: «Ajustar la hora automáticamente».',

  'vpn-or-proxy.title-proxy': 'Esta red quizá solo deja salir a su proxy',
  'vpn-or-proxy.proxy-set':
    'Hay un proxy configurado ({server}), y desde aquí no responde el puerto de ningún servidor de correo. El envío de Outlook no pasa por proxies.',
  'vpn-or-proxy.proxy-alone':
    'Hay un proxy configurado ({server}) y responde; fuera no responde nadie más. El envío de Outlook no pasa por proxies.',
  'vpn-or-proxy.let-mail-out':
    'Pida a quien administra esta red que deje pasar {host} en el puerto {port}: Outlook no puede enviar por el proxy {server}.',
  'vpn-or-proxy.other-network':
    'Mientras tanto, funciona con la conexión compartida de un teléfono, que no tiene proxy.',
  'vpn-or-proxy.settled-by-network': 'Ver si el correo sale por otra red, como la conexión compartida de un teléfono.',

  'antivirus-interception.being-read':
    'Solo el almacén de certificados de este equipo confía en el certificado que muestra {host}; se está leyendo qué antivirus hay instalados.',
  'antivirus-interception.installed':
    'El certificado que {host} muestra aquí lo firma «{issuer}», que lleva el nombre de un antivirus de este equipo ({product}).',

  'tls-version-mismatch.title-windows': 'Windows tiene el cifrado desactivado',
  'tls-version-mismatch.being-read': 'Se está leyendo qué versiones de TLS deja usar Windows a Outlook.',
  'tls-version-mismatch.all-off':
    'Windows está configurado para no usar {versions}, y {host} en el puerto {port} no conoce nada de lo que queda. Este programa tiene su propio TLS y pasa.',
  'tls-version-mismatch.switched-off':
    'Windows está configurado para no usar {versions}. Con lo que queda, {host} en el puerto {port} acaba de rechazar el comienzo del cifrado.',
  'tls-version-mismatch.perhaps-off':
    'Windows está configurado para no usar {versions}, que {host} conoce en el puerto {port}. No se sabe si acepta una versión anterior.',
  'tls-version-mismatch.switch-on':
    'Pida al administrador que vuelva a activar {versions} en este equipo (Registro: SCHANNEL\\Protocols, TLS 1.2 y 1.3, Client, Enabled).',
  'tls-version-mismatch.settled-by-schannel': 'Qué versiones de TLS están desactivadas en Windows.',

  'oauth-required.modern-off':
    '{provider} solo acepta autenticación moderna (OAuth), y está desactivada en Outlook en este equipo.',
  'oauth-required.modern-off-set':
    'La cuenta inicia sesión con OAuth, y eso está desactivado en Outlook en este equipo.',
  'oauth-required.modern-on':
    'Haga que se vuelva a activar la autenticación moderna (Registro: Office, Common, Identity, EnableADAL distinto de 0), y reinicie Outlook.',
  'oauth-required.tell-modern':
    'Su organización ha desactivado la autenticación moderna en Outlook. Pregunte al administrador.',
  'oauth-required.settled-by-window': 'Ver si Outlook abre la página de inicio de sesión del proveedor.',

  'wrong-server-name.no-name': 'En Outlook pone «{text}» como servidor de salida, y eso no es un nombre de servidor.',
  'wrong-credentials.other-form':
    'Outlook inicia sesión como {user}; {provider} publica que el nombre de usuario tiene otra forma ({better}).',

  'local-firewall.title-rule': 'Una regla del firewall de aquí bloquea a Outlook',
  'local-firewall.title-default': 'El firewall bloquea lo que ninguna regla permite',
  'local-firewall.against-outlook':
    'La regla «{rule}» del firewall {from, select, own {de este equipo} other {de su organización}} bloquea a Outlook en el puerto {port} (la puerta del servidor) de {host}. Otros programas, como este, pasan.',
  'local-firewall.by-name':
    'La regla «{rule}» del firewall {from, select, own {de este equipo} other {de su organización}} bloquea a Outlook en el puerto {port} (la puerta del servidor) de {host}.',
  'local-firewall.default-blocks':
    'El firewall de Windows está configurado para bloquear lo que ninguna regla permite, y ninguna permite a Outlook el puerto {port} (la puerta del servidor) de {host}.',
  'local-firewall.switch-off-rule':
    'Seguridad de Windows › Firewall y protección de red › Configuración avanzada › Reglas de salida: elija «{rule}» y después Deshabilitar regla. Hacen falta permisos de administrador.',
  'local-firewall.allow-outlook':
    'Seguridad de Windows › Firewall y protección de red › Configuración avanzada › Reglas de salida › Nueva regla: Programa, OUTLOOK.EXE, Permitir la conexión. Hacen falta permisos de administrador.',
  'local-firewall.tell-rule':
    'La regla «{rule}» viene de su organización. Pida al administrador que deje a Outlook conectarse a {host} en el puerto {port}.',
  'local-firewall.no-rule-for-outlook': 'Ninguna regla del firewall de Windows bloquea a Outlook en este puerto.',
  'local-firewall.other-product':
    'El firewall de Windows deja pasar a Outlook. Está activo el de otro programa ({names}), y sus reglas no se pueden leer.',
  'local-firewall.being-read': 'El puerto nos deja entrar; se está leyendo si una regla bloquea solo a Outlook.',
  'local-firewall.not-read':
    'El puerto nos deja entrar, pero quizá una regla bloquea solo a Outlook, y las reglas no se pudieron leer.',
  'local-firewall.settled-by-on': 'Ver si el firewall de Windows está activado.',
  'local-firewall.settled-by-profile':
    'Ver si la regla vale para esta red: Windows distingue redes públicas, privadas y de dominio.',
  'local-firewall.settled-by-program': 'Ver si usted envía con Outlook clásico: la regla no nombra el nuevo Outlook.',
} as const satisfies Translation<typeof en>;
