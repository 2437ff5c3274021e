package trinhky.plan.domain.readiness;

import java.util.List;
import java.util.stream.Stream;
import trinhky.plan.domain.PlanContent;

/** A line of the recipients names a unit or a group, else nothing can be sent there. */
final class RecipientsResolved implements ReadinessCheck {

    @Override
    public Stream<Finding> check(PlanContent plan, UnitLookup units) {
        return plan.recipients().stream()
                .filter(recipient -> units.unitsOf(recipient).isEmpty())
                .map(recipient -> Finding.warning(
                        "recipient-not-resolved",
                        new Place(PlanPart.RECIPIENTS, recipient.id(), "unitId"),
                        List.of(recipient.label()),
                        new Evidence(Evidence.Source.RECIPIENT, null, recipient.label())));
    }
}
