package trinhky.identity.web;

import java.util.List;

/** The accounts shown on the sign-in page of the demo, in their order. */
record DemoAccountsView(List<DemoAccountView> accounts) {}
