package trinhky.notification.web;

import trinhky.notification.domain.MailState;

/** How many mails are in a state. */
record StateCountView(MailState state, int count) {}
