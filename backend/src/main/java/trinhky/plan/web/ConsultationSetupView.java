package trinhky.plan.web;

import java.util.List;
import trinhky.consultation.SilencePolicy;
import trinhky.plan.domain.ConsultationSetup;

/** Shows how units are consulted. */
record ConsultationSetupView(boolean needed, List<String> unitIds, int workingDays, SilencePolicy silencePolicy) {

    static ConsultationSetupView of(ConsultationSetup setup) {
        return new ConsultationSetupView(setup.needed(), setup.unitIds(), setup.workingDays(), setup.silencePolicy());
    }
}
