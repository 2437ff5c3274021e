package trinhky.identity.web;

import trinhky.identity.application.DemoAccounts.Group;

/** An account of the demo under the heading it stands below. */
record DemoAccountView(String username, String password, String name, String title, String unitName, Group group) {}
