import type { Translation } from '../translation.ts';
import type { tls as en } from '../en/tls.ts';

/** The words of en/tls.ts in Spanish. */
export const tls = {
  'check.tls-versions': 'Versiones del cifrado',
  'check.small-answer': 'Respuestas pequeñas y grandes',
  'check.clock': 'El reloj de este equipo',
  'seen.versions.agreed': 'solo funciona una anticuada: {version}',
  'seen.versions.none': 'tampoco funciona ninguna versión anterior',
  'seen.versions.new-only': 'nada por debajo de TLS 1.3',
  'seen.versions.fine': 'TLS 1.2 también funciona',
  'seen.small.came': 'llega una respuesta pequeña, la grande no',
  'seen.small.silent': 'tampoco llega ninguna respuesta pequeña',
  'seen.clock.nobody': 'nadie dijo la hora',
  'seen.clock.right': 'en hora, según {from}',
  'seen.clock.behind':
    '{minutes, plural, one {# minuto} many {# de minutos} other {# minutos}} de retraso, según {from}',
  'seen.clock.ahead':
    '{minutes, plural, one {# minuto} many {# de minutos} other {# minutos}} de adelanto, según {from}',
  'seen.certificate.weak': 'demasiado débil para hoy: {weakness}',

  'certificate-expired.because-chain':
    'Un certificado por encima del que {host} muestra en el puerto {port} (prueba de identidad) valía hasta el {date, date, day}.',
  'certificate-expired.settled-by': 'Ver si el reloj de este equipo está en hora.',

  'certificate-not-yet-valid.name': 'un certificado que aún no vale',
  'certificate-not-yet-valid.title': 'El certificado del servidor aún no vale',
  'certificate-not-yet-valid.title-date': 'El certificado del servidor no vale antes del {date, date, day}',
  'certificate-not-yet-valid.because':
    'El certificado (prueba de identidad) que {host} muestra en el puerto {port} empieza el {date, date, day}. Según el reloj de este equipo, eso está por llegar.',
  'certificate-not-yet-valid.fine': 'El certificado del servidor ya vale.',
  'certificate-not-yet-valid.settled-by':
    'Ver si el reloj de este equipo está en hora: compare su fecha con la de un teléfono.',
  'certificate-not-yet-valid.tell':
    'Si la fecha de este equipo es correcta, diga a su proveedor de correo que el certificado de {host} empieza demasiado tarde.',

  'certificate-chain-incomplete.name': 'un certificado con un hueco en la cadena',
  'certificate-chain-incomplete.title': 'El servidor omite una parte de su certificado',
  'certificate-chain-incomplete.because':
    'En el puerto {port}, {host} muestra su certificado (prueba de identidad) sin el de su emisor, «{issuer}». Así no lleva a ninguna raíz en la que confíe este equipo.',
  'certificate-chain-incomplete.fine': 'El servidor envía su certificado con todo lo que le corresponde.',
  'certificate-chain-incomplete.settled-by':
    'Ver si el certificado del emisor, puesto a su lado, lleva a una raíz en la que confía este equipo. El dueño del servidor lo tiene.',
  'certificate-chain-incomplete.tell':
    'Diga a su proveedor de correo que {host} envía su certificado sin el intermedio (fullchain en lugar de cert).',

  'certificate-weak-key.name': 'un certificado demasiado débil para hoy',
  'certificate-weak-key.title': 'El certificado es demasiado débil para hoy',
  'certificate-weak-key.because':
    'El certificado (prueba de identidad) que {host} muestra en el puerto {port} se apoya en {weakness}, que los sistemas actuales rechazan.',
  'certificate-weak-key.fine': 'La clave y la firma del certificado del servidor son bastante fuertes.',
  'certificate-weak-key.tell':
    'En Outlook todo está bien. Diga a su proveedor de correo que {host} necesita un certificado con RSA 2048 o mejor y SHA-256.',

  'clock-skew.name': 'un reloj que no está en hora',
  'clock-skew.title': 'El reloj de este equipo no está en hora',
  'clock-skew.behind':
    'El reloj de este equipo va {by} atrasado (lo dice {from}). Con la hora correcta, el certificado de {host} es bueno.',
  'clock-skew.ahead':
    'El reloj de este equipo va {by} adelantado (lo dice {from}). Con la hora correcta, el certificado de {host} es bueno.',
  'clock-skew.everybody':
    'Según el reloj de este equipo es {now, date, day}, y en ese día no solo el certificado de {host} está fuera de sus fechas, sino también el de todos los servidores conocidos.',
  'clock-skew.before-us':
    'Este equipo cree que hoy es {now, date, day}. Este mismo programa se hizo después, así que su reloj va atrasado.',
  'clock-skew.off':
    'El reloj de este equipo se desvía {by}. El inicio de sesión por ventana del navegador (OAuth) lo nota.',
  'clock-skew.days': '{n, plural, one {# día} many {# de días} other {# días}}',
  'clock-skew.hours': '{n, plural, one {# hora} many {# de horas} other {# horas}}',
  'clock-skew.minutes': '{n, plural, one {# minuto} many {# de minutos} other {# minutos}}',
  'clock-skew.maybe':
    'Si el reloj de este equipo no está en hora, los certificados buenos parecen caducados, o aún sin comenzar.',
  'clock-skew.is-right': 'Los relojes de otros sitios coinciden con el de este equipo.',
  'clock-skew.settled-by': 'Comparar la fecha y la hora de este equipo con las de un teléfono.',
  'clock-skew.set':
    'Ponga la fecha y la hora: en Windows, en Configuración › Hora e idioma › Fecha y hora, «Sincronizar ahora», con la zona horaria correcta.',

  'tls-version-mismatch.name': 'ninguna versión del cifrado en común',
  'tls-version-mismatch.title': 'Servidor y Outlook no tienen un cifrado común',
  'tls-version-mismatch.title-old': 'El cifrado del servidor está anticuado',
  'tls-version-mismatch.old':
    '{host} en el puerto {port} no conoce ningún cifrado más nuevo que {version}, que los sistemas actuales tienen desactivado.',
  'tls-version-mismatch.refused':
    '{host} en el puerto {port} rechaza el cifrado de hoy, TLS 1.2 y 1.3: no tiene ninguna versión en común con nosotros.',
  'tls-version-mismatch.cipher':
    '{host} en el puerto {port} solo conoce conjuntos de cifrado anticuados como {cipher}, que los sistemas actuales tienen desactivados.',
  'tls-version-mismatch.no-cipher':
    '{host} en el puerto {port} interrumpe el comienzo del cifrado, como los servidores que no encuentran ningún conjunto de cifrado conocido.',
  'tls-version-mismatch.new-only':
    '{host} en el puerto {port} solo acepta TLS 1.3. Windows 10 y anteriores no tienen TLS 1.3 para Outlook; Windows 11 sí.',
  'tls-version-mismatch.fine': 'Con {host} en el puerto {port} se estableció un cifrado de hoy.',
  'tls-version-mismatch.settled-by':
    'El registro del servidor de correo, que nombra el fallo, o ver si funciona otro puerto.',
  'tls-version-mismatch.settled-by-windows': 'Qué Windows es: TLS 1.3 existe desde Windows 11.',
  'tls-version-mismatch.update': 'Actualice Windows y Outlook, o pregunte al proveedor si se puede activar TLS 1.2.',
  'tls-version-mismatch.tell':
    'Diga a su proveedor de correo que {host} necesita TLS 1.2 o 1.3. Volver a activar versiones antiguas en Windows no es remedio.',

  'tls-handshake-cut.name': 'un cifrado que se corta al empezar',
  'tls-handshake-cut.title': 'El cifrado se corta al empezar',
  'tls-handshake-cut.cut':
    'El puerto {port} de {host} se abre, pero la conexión se corta en cuanto empieza el cifrado.',
  'tls-handshake-cut.cut-here':
    'El puerto {port} de {host} se abre, pero la conexión se corta en cuanto empieza el cifrado. A otros servidores de correo se llega bien.',
  'tls-handshake-cut.cut-everywhere':
    'El puerto {port} se abre, pero la conexión se corta en cuanto empieza el cifrado, con {host} y con otros servidores de correo.',
  'tls-handshake-cut.stalls': 'El puerto {port} de {host} se abre, pero cuando va a empezar el cifrado no vuelve nada.',
  'tls-handshake-cut.plain': 'Donde empieza el cifrado, el puerto {port} de {host} responde en texto sin cifrar.',
  'tls-handshake-cut.said':
    '{host} en el puerto {port} interrumpe el cifrado al empezar{words, select, other {: «{words}»}}',
  'tls-handshake-cut.settled-by': 'Ver si se corta también desde otra red, como la conexión compartida de un teléfono.',
  'tls-handshake-cut.tell':
    'Pruebe con la conexión compartida de un teléfono. Si pasa lo mismo, avise a su proveedor de correo; si no, quien administra esta red bloquea {host}.',
  'tls-handshake-cut.tell-network':
    'Quien administra esta red puede dejar pasar el correo cifrado. Mientras tanto, funciona con la conexión compartida de un teléfono.',

  'mtu-blackhole.name': 'paquetes grandes que se pierden por el camino',
  'mtu-blackhole.title': 'Los paquetes grandes se pierden por el camino',
  'mtu-blackhole.title-network': 'Su red pierde los paquetes grandes',
  'mtu-blackhole.because':
    'Las respuestas pequeñas de {host} llegan en el puerto {port}; su certificado, que llena paquetes enteros, no llega nunca.',
  'mtu-blackhole.settled-by':
    'Ver si funciona por otra red, o con un tamaño de paquete (MTU) más pequeño en este equipo.',
  'mtu-blackhole.look':
    'Como prueba, reduzca el tamaño de paquete de este equipo: netsh interface ipv4 set subinterface "NAME" mtu=1280. Si ayuda, hay que ajustarlo así en el router o la VPN.',
  'mtu-blackhole.tell':
    'Quien administra esta red, el router o la VPN tiene que dejar pasar los mensajes «packet too big» (ICMP), o limitar el tamaño de los paquetes (MSS).',

  'antivirus-interception.name': 'un antivirus dentro de la conexión',
  'antivirus-interception.title': 'Un antivirus intercepta su conexión de correo',
  'antivirus-interception.title-product': '{product} intercepta su conexión de correo',
  'antivirus-interception.named':
    'El certificado (prueba de identidad) que se muestra para {host} no es el del servidor: viene de «{issuer}» en este equipo.',
  'antivirus-interception.same-key':
    '{host} y {other} muestran la misma clave, y la respuesta viene de este mismo equipo: un programa de aquí está en medio.',
  'antivirus-interception.same-stranger':
    'El mismo desconocido firma por {host} y por {other}, y la respuesta viene de este mismo equipo: un programa de aquí está en medio.',
  'antivirus-interception.same-authority':
    'Una autoridad que solo conoce el almacén de certificados de este equipo firma por {host} y por {other}, y la respuesta viene de este mismo equipo: un programa de aquí está en medio.',
  'antivirus-interception.here':
    'El puerto {port} de {host} se responde desde dentro de este equipo, más rápido que cualquier servidor: un programa de aquí está en medio.',
  'antivirus-interception.taken':
    'Un programa de este equipo toma todas las conexiones al puerto {port}, también las que van a {host}, y no las deja pasar tal como son.',
  'antivirus-interception.genuine': 'El certificado que se muestra para {host} es el del propio servidor.',
  'antivirus-interception.settled-by':
    'Ver si el antivirus de este equipo revisa el correo o las conexiones cifradas, y su lista de excepciones.',
  'antivirus-interception.exempt':
    '{known, select, yes {En {product}, agregue {host} y Outlook a las excepciones del análisis de correo y de SSL.} other {Agregue {host} y Outlook a las excepciones del análisis de correo y de SSL de su antivirus.}}',
  'antivirus-interception.update': 'Actualice el antivirus. Su protección de los archivos sigue como está.',

  'tls-inspection.name': 'una puerta de enlace que descifra las conexiones',
  'tls-inspection.title': 'Su red intercepta la conexión cifrada',
  'tls-inspection.title-product': '{product} intercepta la conexión cifrada',
  'tls-inspection.named':
    'El certificado (prueba de identidad) que se muestra para {host} no es el del servidor: viene de «{issuer}», una puerta de enlace de esta red.',
  'tls-inspection.same-key':
    '{host} y {other} muestran la misma clave, de «{issuer}»: una máquina de esta red responde por los dos.',
  'tls-inspection.same-stranger':
    'El mismo desconocido, «{issuer}», firma por {host} y por {other}: una máquina de esta red responde por los dos.',
  'tls-inspection.same-authority':
    '«{issuer}», que solo conoce el almacén de certificados de este equipo, firma por {host} y por {other}: una máquina de esta red responde por los dos.',
  'tls-inspection.settled-by':
    'Ver si el servidor muestra otro certificado en otro sitio, por ejemplo por la conexión compartida de un teléfono.',
  'tls-inspection.own-store':
    'El certificado de {host} viene de una autoridad que solo conoce el almacén de certificados de este equipo.',
  'tls-inspection.tell':
    'Pida a su administrador que excluya {host} de la inspección de conexiones cifradas, o que instale la raíz de la puerta de enlace.',
} as const satisfies Translation<typeof en>;
