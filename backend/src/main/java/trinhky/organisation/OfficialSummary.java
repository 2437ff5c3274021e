package trinhky.organisation;

/**
 * An official as others see it.
 *
 * @param title shown beside the name, e.g. {@code Chuyên viên}
 * @param email own box, or null
 * @param active whether the official may sign in
 */
public record OfficialSummary(
        String id, String username, String name, String title, String email, String unitId, boolean active) {}
