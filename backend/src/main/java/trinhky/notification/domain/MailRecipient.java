package trinhky.notification.domain;

/**
 * Who gets a mail.
 *
 * @param unitId unit whose mail it is
 * @param officialId the person, null when the box is the unit's
 */
public record MailRecipient(String unitId, String officialId, String name, String address) {}
