package trinhky.reminder.domain;

import trinhky.reminder.DigestRecipient;

/** A bundle and one of those it goes to. */
public record AddressedBundle(Bundle bundle, DigestRecipient to) {}
