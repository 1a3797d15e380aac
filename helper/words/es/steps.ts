import type { Translation } from '../translation.ts';
import type { steps as en } from '../en/steps.ts';

/** The words of en/steps.ts in Spanish. Names of menus, tabs and fields of classic Outlook are Outlook’s own as providers’ Spanish guides (OVHcloud) and a script that drives the dialogs show them; a word without such a source has the English one behind it in brackets. */
export const steps = {
  'outlook.classic': 'Outlook para Windows (clásico)',
  'outlook.new': 'Nuevo Outlook para Windows',
  'outlook.mac': 'Outlook para Mac',

  'setting.smtp.host': 'Servidor de salida',
  'setting.smtp.port': 'Puerto',
  'setting.smtp.encryption': 'Cifrado',
  'setting.smtp.auth': 'Inicio de sesión para enviar',
  'setting.smtp.user': 'Nombre de usuario',
  'setting.smtp.password': 'Contraseña',
  'setting.email': 'Dirección de correo',
  'setting.outlook.timeout': 'Tiempo de espera del servidor',

  'value.unknown': 'no se sabe',
  'value.encryption.none': 'Ninguno',
  'value.encryption.auto': 'Automático',
  'value.encryption.starttls': 'STARTTLS',
  'value.encryption.tls': 'SSL/TLS',
  'value.auth.none': 'desactivado',
  'value.auth.password': 'nombre de usuario y contraseña',
  'value.auth.oauth2': 'autenticación moderna (OAuth)',
  'value.auth.spa': 'autenticación de contraseña segura',
  'value.password.kept': 'la que guarda Outlook',
  'value.password.new': 'su contraseña actual',
  'value.password.app-password': 'una contraseña de aplicación',
  'value.plain': '{value}',
  'value.seconds': '{value} segundos',

  'step.classic.open': 'Archivo › Configuración de la cuenta › Configuración de la cuenta',
  'step.classic.change':
    'Elija {account} y después Cambiar. Si en su lugar ve Configuración del servidor: Correo saliente (Outgoing mail), y escriba ahí los valores.',
  'step.classic.host': 'Servidor de correo saliente (SMTP): {value}',
  'step.classic.more': 'Más configuraciones',
  'step.classic.advanced': 'Pestaña Avanzadas',
  'step.classic.port': 'Servidor de salida (SMTP): {value}',
  'step.classic.encryption': 'Usar el siguiente tipo de conexión cifrada, debajo: {value}',
  'step.classic.outgoing': 'Pestaña Servidor de salida',
  'step.classic.auth':
    'Marque «Mi servidor de salida (SMTP) requiere autenticación» y después «Utilizar la misma configuración que mi servidor de correo de entrada»',
  'step.classic.auth-off': 'Desmarque «Mi servidor de salida (SMTP) requiere autenticación»',
  'step.classic.spa-on': 'Marque «Requerir inicio de sesión utilizando Autenticación de contraseña segura (SPA)»',
  'step.classic.oauth':
    'Quite la cuenta y agréguela de nuevo: Outlook abre entonces la página de inicio de sesión del proveedor',
  'step.classic.user': 'Nombre de usuario: {value}',
  'step.classic.password': 'Contraseña: escriba {value}',
  'step.classic.timeout': 'Tiempo de espera del servidor (Server Timeouts): {value} segundos o más',
  'step.classic.email': 'Dirección de correo electrónico: {value}',
  'step.classic.ok': 'Aceptar',
  'step.classic.finish': 'Siguiente, y Finalizar (Finish) cuando termine la prueba',

  'step.new.open': 'Configuración (Settings, el engranaje) › Cuentas (Accounts) › Sus cuentas (Your accounts)',
  'step.new.manage': 'Administrar (Manage), junto a {account}',
  'step.new.readd':
    'Si no se ofrecen campos del servidor: quite la cuenta y agréguela de nuevo con la configuración avanzada',
  'step.new.host': 'Servidor de salida (Outgoing server, SMTP): {value}',
  'step.new.port': 'Puerto del servidor de salida: {value}',
  'step.new.encryption': 'Tipo de conexión segura (Secure connection type): {value}',
  'step.new.auth': 'Rellene el nombre de usuario y la contraseña del servidor de salida',
  'step.new.auth-off': 'Deje vacíos el nombre de usuario y la contraseña del servidor de salida',
  'step.new.oauth':
    'Quite la cuenta y agréguela de nuevo: Outlook abre entonces la página de inicio de sesión del proveedor',
  'step.new.user': 'Nombre de usuario del servidor de salida: {value}',
  'step.new.password': 'Contraseña del servidor de salida: escriba {value}',
  'step.new.email': 'Dirección de correo: {value}',
  'step.new.save': 'Continuar (Continue) o Guardar (Save)',

  'step.mac.open': 'Outlook › Configuración (Settings) › Cuentas (Accounts), y elija {account}',
  'step.mac.host': 'Servidor de salida (Outgoing server): {value}',
  'step.mac.override': 'Marque «Anular puerto predeterminado» (Override default port) junto al servidor de salida',
  'step.mac.port': 'Puerto junto al servidor de salida: {value}',
  'step.mac.ssl': 'Marque «Usar SSL para conectar» (Use SSL to connect) debajo del servidor de salida',
  'step.mac.no-ssl': 'Desmarque «Usar SSL para conectar» (Use SSL to connect) debajo del servidor de salida',
  'step.mac.more': 'Más opciones (More Options), debajo del servidor de salida',
  'step.mac.auth':
    'Autenticación (Authentication): Usar la información del servidor de entrada (Use Incoming Server Info)',
  'step.mac.auth-off': 'Autenticación (Authentication): Ninguna (None)',
  'step.mac.oauth':
    'Quite la cuenta y agréguela de nuevo: Outlook abre entonces la página de inicio de sesión del proveedor',
  'step.mac.user': 'Nombre de usuario: {value}',
  'step.mac.password': 'Contraseña: escriba {value}',
  'step.mac.email': 'Dirección de correo: {value}',
  'step.mac.close': 'Cierre la ventana; Outlook lo guarda',
  'step.account': 'la cuenta',
  'step.classic.see':
    'Elija {account} y después Cambiar: está en «Servidor de correo saliente (SMTP)». Si en su lugar ve Configuración del servidor: Correo saliente (Outgoing mail)',
  'step.new.see': 'Está en «Servidor de salida» (Outgoing server, SMTP), si se muestran campos del servidor',
  'step.mac.see': 'Está en «Servidor de salida» (Outgoing server)',
} as const satisfies Translation<typeof en>;
