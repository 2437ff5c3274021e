package trinhky.notification.web;

/** How many notices wait to be read; 100 stands for a hundred or more. */
record UnreadNoticesView(int unread) {}
