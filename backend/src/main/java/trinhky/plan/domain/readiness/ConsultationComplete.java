package trinhky.plan.domain.readiness;

import java.util.List;
import java.util.stream.Stream;
import trinhky.plan.domain.PlanContent;

/** A consultation asks somebody. */
final class ConsultationComplete implements ReadinessCheck {

    @Override
    public Stream<Finding> check(PlanContent plan, UnitLookup units) {
        boolean asksNobody =
                plan.consultation().needed() && plan.consultation().unitIds().isEmpty();
        return asksNobody
                ? Stream.of(Finding.error(
                        "consultation-without-units", Place.of(PlanPart.CONSULTATION, "unitIds"), List.of()))
                : Stream.empty();
    }
}
