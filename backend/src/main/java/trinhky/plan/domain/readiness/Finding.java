package trinhky.plan.domain.readiness;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Something missing or contradictory in a plan. Nothing is ever corrected by the system; a person repairs it, or closes
 * the finding with a reason.
 *
 * @param key identifies the finding together with its evidence: it changes when the quoted words change
 * @param code stable code, key of its words
 * @param args values for the placeholders of those words
 */
public record Finding(
        String key, String code, Severity severity, Place place, List<String> args, List<Evidence> evidence) {

    private static final int KEY_LENGTH = 20;

    static Finding of(Severity severity, String name, Place place, List<String> args, List<Evidence> evidence) {
        String code = "plan.finding." + name;
        return new Finding(keyOf(code, place, args, evidence), code, severity, place, args, evidence);
    }

    static Finding error(String name, Place place, List<String> args, Evidence... evidence) {
        return of(Severity.ERROR, name, place, args, List.of(evidence));
    }

    static Finding warning(String name, Place place, List<String> args, Evidence... evidence) {
        return of(Severity.WARNING, name, place, args, List.of(evidence));
    }

    static Finding info(String name, Place place, List<String> args, Evidence... evidence) {
        return of(Severity.INFO, name, place, args, List.of(evidence));
    }

    private static String keyOf(String code, Place place, List<String> args, List<Evidence> evidence) {
        String content = String.join("\n", code, place.toString(), args.toString(), evidence.toString());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, KEY_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
