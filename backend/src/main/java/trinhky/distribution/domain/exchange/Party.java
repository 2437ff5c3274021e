package trinhky.distribution.domain.exchange;

/**
 * An organisation on the axis.
 *
 * @param organId its code, for example {@code 000.00.00.H20}
 * @param email its official box, or null
 */
public record Party(String organId, String name, String email) {}
