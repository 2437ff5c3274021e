package trinhky.distribution;

/**
 * A unit that gets the document, as frozen at issue.
 *
 * @param unitName its name on that day
 * @param label the line of "Nơi nhận" that named it
 * @param outside true when the unit does not work in this system and is reached by mail only
 */
public record IssuedRecipient(String unitId, String unitName, String label, Purpose purpose, boolean outside) {}
