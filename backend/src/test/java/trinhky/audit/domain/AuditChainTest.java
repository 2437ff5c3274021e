package trinhky.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import trinhky.shared.ActRecorded;

class AuditChainTest {
    private final List<AuditEntry> chain = chainOf("plan.drafted", "plan.submitted", "plan.returned", "plan.issued");
    private final ChainHead kept = chain.get(3).asHead();

    @Test
    void anUntouchedChainIsWhole() {
        ChainVerification found = ChainVerification.of(chain, kept);
        assertThat(found.intact()).isTrue();
        assertThat(found.entries()).isEqualTo(4);
    }

    @Test
    void theOrderOfDetailsDoesNotMatter() {
        AuditEntry one = AuditEntry.after(ChainHead.EMPTY, act("plan.drafted", Map.of("a", "1", "b", "2")));
        AuditEntry other = AuditEntry.after(ChainHead.EMPTY, act("plan.drafted", Map.of("b", "2", "a", "1")));
        assertThat(one.hash()).isEqualTo(other.hash());
    }

    @Test
    void aChangedEntryIsNamed() {
        AuditEntry entry = chain.get(1);
        chain.set(1, new AuditEntry(act("plan.approved", Map.of()), entry.seq(), entry.prevHash(), entry.hash()));
        assertThat(firstBroken()).hasValue(2);
    }

    @Test
    void aChangedEntryWithItsHashComputedAnewShowsAtTheNextOne() {
        chain.set(1, AuditEntry.after(chain.get(0).asHead(), act("plan.approved", Map.of())));
        assertThat(firstBroken()).hasValue(3);
    }

    @Test
    void aMissingEntryIsNamed() {
        chain.remove(2);
        assertThat(firstBroken()).hasValue(3);
    }

    @Test
    void aCutOffEndIsFound() {
        chain.remove(3);
        assertThat(firstBroken()).hasValue(4);
        chain.clear();
        assertThat(firstBroken()).hasValue(1);
    }

    @Test
    void anEntryBehindTheKeptEndIsFound() {
        chain.add(AuditEntry.after(kept, act("plan.withdrawn", Map.of())));
        assertThat(firstBroken()).hasValue(5);
    }

    private OptionalLong firstBroken() {
        return ChainVerification.of(chain, kept).firstBroken();
    }

    private static List<AuditEntry> chainOf(String... acts) {
        List<AuditEntry> entries = new ArrayList<>();
        ChainHead head = ChainHead.EMPTY;
        for (String act : acts) {
            AuditEntry entry = AuditEntry.after(head, act(act, Map.of("đơn vị", "Sở Công Thương")));
            entries.add(entry);
            head = entry.asHead();
        }
        return entries;
    }

    private static ActRecorded act(String act, Map<String, String> details) {
        return new ActRecorded(
                "PLAN", "244", act, "sct-cv", null, Instant.parse("2025-09-12T01:02:03.123456789Z"), "lý do", details);
    }
}
