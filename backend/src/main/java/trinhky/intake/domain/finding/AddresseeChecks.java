package trinhky.intake.domain.finding;

import java.util.ArrayList;
import java.util.List;
import trinhky.intake.domain.reading.FindingRead;
import trinhky.intake.domain.reading.PlanReading;
import trinhky.intake.domain.source.Passage;

/** Units with duties that "Nơi nhận" does not name. */
final class AddresseeChecks implements Checks.Check {

    @Override
    public List<FindingRead> in(PlanReading reading) {
        List<String> lines = reading.recipients().stream()
                .flatMap(line -> line.units().stream())
                .toList();
        List<Named> without = Named.responsible(reading).stream()
                .filter(unit -> !unit.isAmong(lines))
                .toList();
        if (lines.isEmpty() || without.isEmpty()) {
            return List.of();
        }
        List<Passage> places =
                new ArrayList<>(without.stream().map(Named::source).toList());
        reading.recipients().stream()
                .filter(line -> line.text().matches("(?iu).*sở.*"))
                .findFirst()
                .ifPresent(line -> places.add(line.source()));
        return List.of(FindingRead.warning("RESPONSIBLE_NOT_IN_RECIPIENTS", places.toArray(Passage[]::new))
                .with(String.join("; ", without.stream().map(Named::name).toList())));
    }
}
