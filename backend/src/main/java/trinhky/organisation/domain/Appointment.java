package trinhky.organisation.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import trinhky.shared.DomainProblem;

/** An official holds a position between two days, both included. */
@Table("appointment")
public class Appointment {

    @Id
    private final UUID id;

    private final String positionId;
    private final String officialId;
    private final LocalDate validFrom;
    private LocalDate validTo;

    @Version
    private Integer version;

    @PersistenceCreator
    Appointment(UUID id, String positionId, String officialId, LocalDate validFrom) {
        this.id = id;
        this.positionId = positionId;
        this.officialId = officialId;
        this.validFrom = validFrom;
    }

    /** From that day on the official holds the position. */
    public static Appointment of(String positionId, String officialId, LocalDate validFrom) {
        return new Appointment(UUID.randomUUID(), positionId, officialId, validFrom);
    }

    /**
     * Gives the appointment its last day.
     *
     * @throws DomainProblem refused when it has ended already; invalid when the day lies before its first
     */
    public void endOn(LocalDate lastDay) {
        if (validTo != null) {
            throw DomainProblem.refused("organisation.appointment-ended");
        }
        if (lastDay.isBefore(validFrom)) {
            throw DomainProblem.invalid("lastDay", "organisation.ends-before-start");
        }
        validTo = lastDay;
    }

    /** Whether any day from the given one on is covered. */
    public boolean reaches(LocalDate day) {
        return validTo == null || !validTo.isBefore(day);
    }

    public UUID id() {
        return id;
    }

    public String positionId() {
        return positionId;
    }

    public String officialId() {
        return officialId;
    }

    public LocalDate validFrom() {
        return validFrom;
    }
}
