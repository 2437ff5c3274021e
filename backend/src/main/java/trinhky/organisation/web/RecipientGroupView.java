package trinhky.organisation.web;

import trinhky.organisation.RecipientGroup;

/** A line of addressees and how many units stand behind it today. */
record RecipientGroupView(RecipientGroup code, String label, int units) {}
