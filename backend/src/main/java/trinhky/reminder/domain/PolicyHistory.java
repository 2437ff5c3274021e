package trinhky.reminder.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** All versions of the policy. The newest one whose day has come is in force: what was put last wins. */
public record PolicyHistory(List<PolicyVersion> versions) {

    public PolicyHistory {
        versions = versions.stream()
                .sorted(Comparator.comparingInt(PolicyVersion::version).reversed())
                .toList();
    }

    /** The version in force on the day. */
    public PolicyVersion inForceOn(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .findFirst()
                .orElseGet(() -> versions.get(versions.size() - 1));
    }
}
