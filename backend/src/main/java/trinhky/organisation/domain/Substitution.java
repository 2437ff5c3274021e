package trinhky.organisation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import trinhky.shared.DomainProblem;

/**
 * While one official is absent another acts in the position: for all positions of the absent one, or a single one.
 * Ending it early keeps the arranged days on record.
 */
@Table("substitution")
public class Substitution {

    @Id
    private final UUID id;

    private final String absentId;
    private final String substituteId;
    private final String positionId;
    private final LocalDate validFrom;
    private final LocalDate validTo;
    private final String reason;
    private final String createdBy;
    private final Instant createdAt;
    private LocalDate endedOn;
    private String endedBy;

    @Version
    private Integer version;

    @PersistenceCreator
    Substitution(
            UUID id,
            String absentId,
            String substituteId,
            String positionId,
            LocalDate validFrom,
            LocalDate validTo,
            String reason,
            String createdBy,
            Instant createdAt) {
        this.id = id;
        this.absentId = absentId;
        this.substituteId = substituteId;
        this.positionId = positionId;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.reason = reason;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    /** A new substitution, arranged by that official at that time. */
    public static Substitution arrange(SubstitutionTerms terms, String createdBy, Instant createdAt) {
        return new Substitution(
                UUID.randomUUID(),
                terms.absentId(),
                terms.substituteId(),
                terms.positionId(),
                terms.validFrom(),
                terms.validTo(),
                terms.reason(),
                createdBy,
                createdAt);
    }

    /**
     * Ends it at once: from that day on the substitute no longer acts.
     *
     * @throws DomainProblem refused when it is over already
     */
    public void endOn(LocalDate day, String endedBy) {
        if (endedOn != null || validTo.isBefore(day)) {
            throw DomainProblem.refused("organisation.substitution-over");
        }
        this.endedOn = day;
        this.endedBy = endedBy;
    }

    /** Whether it arranges the same for the same two officials on some of the same days. */
    public boolean repeats(SubstitutionTerms terms) {
        return endedOn == null
                && absentId.equals(terms.absentId())
                && substituteId.equals(terms.substituteId())
                && Objects.equals(positionId, terms.positionId())
                && !terms.validFrom().isAfter(validTo)
                && !terms.validTo().isBefore(validFrom);
    }

    public UUID id() {
        return id;
    }

    public String absentId() {
        return absentId;
    }

    public String substituteId() {
        return substituteId;
    }
}
