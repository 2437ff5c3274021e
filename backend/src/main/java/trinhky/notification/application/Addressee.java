package trinhky.notification.application;

/** Who gets a mail. */
record Addressee(String unitId, String name, String address) {}
