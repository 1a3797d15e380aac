import type { Translation } from '../translation.ts';
import type { network as en } from '../en/network.ts';

/** The words of en/network.ts in Spanish. */
export const network = {
  'dns-failure.name': 'dificultades para encontrar servidores por su nombre (DNS)',
  'dns-failure.title': 'La búsqueda de servidores por nombre (DNS) falla',
  'dns-failure.others-know':
    'El servicio de nombres (DNS) de esta red no da ninguna dirección para {host}, y uno público ({resolver}) sí.',
  'dns-failure.silent': 'El servicio de nombres (DNS) configurado en este equipo ({resolver}) no responde.',
  'dns-failure.fails':
    'El servicio de nombres (DNS) configurado en este equipo ({resolver}) responde que no puede ayudar, se le pregunte lo que se le pregunte.',
  'dns-failure.fails-for-it':
    'El servicio de nombres (DNS) falla con {host} (SERVFAIL) y encuentra otros nombres: se debe a los servidores de nombres de su dominio, o a un error al escribir el nombre.',
  'dns-failure.tell-provider':
    'Diga a su proveedor de correo que no se puede encontrar {host}: los servidores de nombres del dominio fallan, o sus firmas (DNSSEC) no valen.',
  'dns-failure.denies':
    'El servicio de nombres (DNS) configurado en este equipo ({resolver}) dice de todos los nombres que no existen.',
  'dns-failure.denies-known':
    'El servicio de nombres (DNS) dice que {host} no existe, aunque un proveedor de correo publica ese nombre. Así actúan un filtro o un servicio averiado.',
  'dns-failure.wrong-answer':
    'El servicio de nombres (DNS) lleva {host} a {address}, donde no hay tal servidor de correo. Otro servicio da {other}, y ese responde.',
  'dns-failure.leads-home':
    'El servicio de nombres (DNS) lleva {host} a {address}, que es este mismo equipo. Aquí no hay ningún servidor de correo.',
  'dns-failure.same-for-all':
    'El servicio de nombres (DNS) lleva {host} a {address}, y al mismo sitio otros nombres que no tienen nada que ver.',
  'dns-failure.restart':
    'Reinicie el router, o desconéctese de la red y vuelva a conectarse. Después, compruebe otra vez.',
  'dns-failure.choose':
    'Si sigue igual, mire qué servidor DNS está puesto en la configuración de red de Windows, y póngalo en automático. En una empresa, avise al administrador.',
  'dns-failure.settled-by':
    'Ver si se encuentran otros nombres desde aquí, y si otro servicio de nombres da otra dirección.',

  'hosts-file-override.name': 'una línea en el archivo hosts',
  'hosts-file-override.title': 'Un archivo de este equipo desvía el servidor',
  'hosts-file-override.because':
    'El archivo hosts dice que {host} está en {listed}, donde no se encuentra. El servicio de nombres (DNS) dice {dns}, y ese responde.',
  'hosts-file-override.leads-home':
    'El archivo hosts lleva {host} a {listed}, que es este mismo equipo. El servicio de nombres (DNS) dice {dns}.',
  'hosts-file-override.leads-home-alone':
    'El archivo hosts lleva {host} a {listed}, que es este mismo equipo, y aquí no hay ningún servidor de correo.',
  'hosts-file-override.differs':
    'El archivo hosts dice que {host} está en {listed}, el servicio de nombres (DNS) dice {dns}; ninguno de los dos aceptó correo desde aquí.',
  'hosts-file-override.fits': 'Lo que el archivo hosts dice de {host} no estorba.',
  'hosts-file-override.remove':
    'Quite la línea con {host} de {path}, o pregunte a quien la puso. Hacen falta permisos de administrador.',
  'hosts-file-override.settled-by': 'Ver si la línea del archivo hosts todavía tiene que estar ahí.',

  'captive-portal.name': 'la página de entrada de una red de invitados',
  'captive-portal.title': 'La red quiere que antes inicie sesión en ella',
  'captive-portal.redirected':
    'Las páginas web se sustituyen por la de la red ({url} llevó a {to}). Hasta que usted acepte allí, no deja pasar correo.',
  'captive-portal.replaced':
    'Las páginas web se sustituyen por otra ({url} no llegó tal como es). Hasta que usted acepte allí, no pasa correo.',
  'captive-portal.web-is-right': 'Las páginas web llegan tal como son; no hay ninguna red de invitados de por medio.',
  'captive-portal.sign-in':
    'Abra cualquier página web en el navegador, inicie sesión o acepte en la página de la red, y envíe de nuevo. La conexión compartida de un teléfono también sirve.',
  'captive-portal.settled-by': 'Ver si se abre una página web en el navegador, o si aparece la de la red.',

  'vpn-or-proxy.name': 'una VPN que no lleva correo',
  'vpn-or-proxy.title': 'La VPN no lleva su correo',
  'vpn-or-proxy.works-around':
    'Los paquetes a {host} salen por la VPN ({device}) y no reciben respuesta; por {other} el servidor responde.',
  'vpn-or-proxy.on-the-way':
    'Los paquetes a {host} salen por una VPN ({device}), y por ella no vuelve ninguna respuesta.',
  'vpn-or-proxy.carries': 'La VPN ({device}) está en el camino, y otros responden a través de ella.',
  'vpn-or-proxy.no-vpn': 'No hay ninguna VPN en el camino al servidor.',
  'vpn-or-proxy.disconnect': 'Desconecte la VPN ({device}) y envíe de nuevo. Si funciona, el motivo es la VPN.',
  'vpn-or-proxy.tell':
    'Diga a quien administra la VPN que no se puede llegar a {host} a través de ella, y pida que lo deje pasar.',
  'vpn-or-proxy.settled-by': 'Ver si el servidor responde con la VPN desconectada.',

  'local-firewall.name': 'un firewall en este equipo',
  'local-firewall.title': 'Un firewall de este equipo bloquea la conexión',
  'local-firewall.rule':
    'Una regla del propio firewall de este equipo bloquea las conexiones al puerto {port} (la puerta del servidor) de {host}.',
  'local-firewall.perhaps':
    'Una regla del firewall de este equipo trata del puerto {port} y bloquea algunos programas o a algunos usuarios; no se puede saber si también a Outlook.',
  'local-firewall.forbidden':
    'Este mismo equipo prohíbe la conexión al puerto {port} (la puerta del servidor) de {host}.',
  'local-firewall.too-quick':
    'El rechazo llegó antes de lo que puede llegar una respuesta del servidor: viene de este equipo, o de la red de aquí mismo.',
  'local-firewall.lets-through': 'El puerto nos dejó entrar: aquí no lo bloquea ningún firewall.',
  'local-firewall.no-rule': 'Ninguna regla del firewall de este equipo bloquea la conexión.',
  'local-firewall.allow':
    'En el firewall o el programa de seguridad de este equipo, permita que Outlook se conecte a {host} en el puerto {port}.',
  'local-firewall.settled-by': 'Las reglas de salida del firewall y del programa de seguridad de este equipo.',

  'ipv6-broken.name': 'un IPv6 que no funciona',
  'ipv6-broken.title': 'La dirección de tipo nuevo (IPv6) no funciona',
  'ipv6-broken.silent':
    '{host} tiene también una dirección IPv6. El puerto {port} allí calla, y por IPv4 responde. Outlook prueba primero IPv6 y espera.',
  'ipv6-broken.unreachable':
    '{host} tiene también una dirección IPv6. Este equipo tiene IPv6 y no encuentra por él ningún camino; por IPv4 responde.',
  'ipv6-broken.refused':
    '{host} tiene también una dirección IPv6. El puerto {port} allí está cerrado, y por IPv4 abierto. Outlook prueba primero IPv6 y pierde un momento.',
  'ipv6-broken.other':
    '{host} tiene también una dirección IPv6. Lo que allí responde en el puerto {port} no funciona, mientras que por IPv4 sí.',
  'ipv6-broken.tell-network':
    'Reinicie el router. Quien administra esta red puede reparar su IPv6; con IPv6 desactivado para una prueba, el correo sale normalmente.',
  'ipv6-broken.tell-provider':
    'Diga a su proveedor de correo que {host} no responde por IPv6 en el puerto {port} desde aquí.',
  'ipv6-broken.settled-by-delay': 'Ver si el envío funciona, y enseguida, con IPv6 desactivado para una prueba.',
  'ipv6-broken.settled-by': 'Ver si el servidor responde por IPv6.',

  'server-drops-us.title': 'El servidor quizá bloquea su dirección',
  'server-drops-us.alive':
    '{host} está ahí (su puerto {port} responde) y descarta todo en sus puertos de correo; otros servidores de correo responden.',
  'server-drops-us.silent':
    '{host} descarta todo lo que enviamos, y otros servidores de correo responden. Puede que su firewall bloquee la dirección de usted, o que esté caído.',
  'server-drops-us.tell':
    'Pregunte a su proveedor de correo si su dirección de Internet está bloqueada en {host}, como ocurre después de contraseñas equivocadas.',
  'server-drops-us.passwords':
    'Busque antes una contraseña antigua en cada teléfono y equipo con este buzón: si no, el bloqueo vuelve.',
  'server-drops-us.settled-by': 'Ver si el servidor responde por otra red, como la conexión compartida de un teléfono.',

  'check.name-records': 'Lo que dicen los servicios de nombres',
  'check.hosts-file': 'El archivo hosts',
  'check.way-out': 'Salidas de este equipo',
  'check.web-access': 'Páginas web',
  'check.packet-filter': 'El firewall de este equipo',
  'check.incoming-side': 'Puertos para leer correo',

  'seen.records.answer': 'el servicio de nombres responde',
  'seen.records.none': 'no hay servicio de nombres configurado',
  'seen.records.silent': '{resolver} calla',
  'seen.records.fails': '{resolver} no puede ayudar',
  'seen.records.denied': '{resolver} no conoce ese nombre',
  'seen.hosts.none': 'ninguna línea con este servidor',
  'seen.hosts.line': '{host} está en {addresses}',
  'seen.way.direct': 'por la conexión {device}',
  'seen.way.vpn': 'por una VPN ({device})',
  'seen.way.none': 'ningún camino hacia fuera',
  'seen.web.right': 'llegan tal como son',
  'seen.web.redirected': 'llevan a {to}',
  'seen.web.other': 'llegó otra página',
  'seen.web.nothing': 'no llegó ninguna',
  'seen.filter.unread': 'no se puede leer',
  'seen.filter.stops': 'bloquea el puerto {port}',
  'seen.filter.lets': 'lo deja pasar',
  'seen.incoming.open': 'abiertos en {ports}',
  'seen.incoming.shut': 'ninguno abierto',
} as const satisfies Translation<typeof en>;
