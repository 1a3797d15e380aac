import { Laptop24Regular } from '@fluentui/react-icons/svg/laptop';
import { Mail24Regular } from '@fluentui/react-icons/svg/mail';
import { Mailbox20Regular } from '@fluentui/react-icons/svg/mailbox';
import { Router24Regular } from '@fluentui/react-icons/svg/router';
import { Server24Regular } from '@fluentui/react-icons/svg/server';
import { ServerLink24Regular } from '@fluentui/react-icons/svg/server-link';
import type { FluentIcon } from '@fluentui/react-icons';
import type { BouncePart } from '../told/bounce-path.ts';
import type { Part } from './path.ts';

/** What each part of a mail's way is drawn as: no two of one picture alike. */
export const icons: Readonly<Record<Part | BouncePart, FluentIcon>> = {
  outlook: Mail24Regular,
  computer: Laptop24Regular,
  network: Router24Regular,
  server: Server24Regular,
  'own-server': Server24Regular,
  'their-server': ServerLink24Regular,
  mailbox: Mailbox20Regular,
};
