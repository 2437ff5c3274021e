package trinhky.reminder.domain;

import java.util.UUID;

/**
 * What one role of a unit is reminded of on a day.
 *
 * @param field field of work of a vice-chair, or the group of a single position, else empty
 * @param topic empty for the digest, else what the single mail is about
 */
public record Bundle(UUID id, String unitId, String role, String field, String channel, String topic) {}
