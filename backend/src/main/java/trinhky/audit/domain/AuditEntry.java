package trinhky.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import trinhky.shared.ActRecorded;

/**
 * One act in the chain of its subject.
 *
 * @param act what happened, its moment cut to microseconds as the database keeps it
 * @param seq the place in the chain, from 1 without gaps
 * @param prevHash the hash of the entry before, {@link #GENESIS} for the first
 * @param hash SHA-256 in hexadecimal over the canonical JSON of everything else
 */
public record AuditEntry(ActRecorded act, long seq, String prevHash, String hash) {
    /** What the first entry of a chain points to. */
    public static final String GENESIS = "0".repeat(64);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The entry that follows a head. */
    public static AuditEntry after(ChainHead head, ActRecorded act) {
        ActRecorded kept = atMicroseconds(act);
        long seq = head.seq() + 1;
        return new AuditEntry(kept, seq, head.hash(), hashOf(kept, seq, head.hash()));
    }

    /** The head of the chain when this is its last entry. */
    public ChainHead asHead() {
        return new ChainHead(seq, hash);
    }

    /** Whether this entry follows the head and still says what was hashed. */
    public boolean follows(ChainHead head) {
        return seq == head.seq() + 1 && prevHash.equals(head.hash()) && hash.equals(hashOf(act, seq, prevHash));
    }

    /** The subject whose chain this entry belongs to. */
    public SubjectKey subject() {
        return new SubjectKey(act.subjectType(), act.subjectId());
    }

    private static ActRecorded atMicroseconds(ActRecorded act) {
        return new ActRecorded(
                act.subjectType(),
                act.subjectId(),
                act.act(),
                act.actorId(),
                act.actingForPositionId(),
                act.at().truncatedTo(ChronoUnit.MICROS),
                act.reason(),
                act.details());
    }

    private static String hashOf(ActRecorded act, long seq, String prevHash) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("subjectType", act.subjectType());
        content.put("subjectId", act.subjectId());
        content.put("seq", seq);
        content.put("prevHash", prevHash);
        content.put("act", act.act());
        content.put("actorId", act.actorId());
        content.put("actingForPositionId", act.actingForPositionId());
        content.put("at", act.at().toString());
        content.put("reason", act.reason());
        content.put("details", new TreeMap<>(act.details()));
        return sha256(JSON.writeValueAsString(content));
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
