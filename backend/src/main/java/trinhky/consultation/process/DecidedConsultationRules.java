package trinhky.consultation.process;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;
import trinhky.consultation.ConsultationRules;
import trinhky.consultation.ConsultationSuggestion;
import trinhky.consultation.SilencePolicy;

/** The decision table ConsultationDeadline. */
@Component
class DecidedConsultationRules implements ConsultationRules {

    private final DecisionService decisions;

    DecidedConsultationRules(ProcessEngine engine) {
        this.decisions = engine.getDecisionService();
    }

    @Override
    public ConsultationSuggestion suggest(String documentTypeCode, String urgency) {
        DmnDecisionRuleResult row = decisions
                .evaluateDecisionTableByKey(
                        ConsultationModel.CONSULTATION_DEADLINE_DECISION,
                        Map.of("documentType", documentTypeCode, "urgency", urgency))
                .getSingleResult();
        Integer days = row.getEntry("workingDays");
        String policy = row.getEntry("silencePolicy");
        return new ConsultationSuggestion(days, SilencePolicy.valueOf(policy));
    }
}
