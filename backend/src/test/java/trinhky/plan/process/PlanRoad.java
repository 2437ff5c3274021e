package trinhky.plan.process;

import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import trinhky.consultation.application.CloseRoundEarly;
import trinhky.plan.application.CheckContent;
import trinhky.plan.application.CompleteAnswers;
import trinhky.plan.application.SubmitDraft;
import trinhky.plan.domain.Plans;
import trinhky.testing.SmallProvince;

/** Plans of {@code sct} in a {@link SmallProvince}, each brought to a step by the people on the way; nobody is signed in afterwards. */
public final class PlanRoad {

    private final AutowireCapableBeanFactory beans;
    private final PlanDesk desk;

    private PlanRoad(AutowireCapableBeanFactory beans) {
        this.beans = beans;
        this.desk = beans.createBean(PlanDesk.class);
    }

    /** The road of a province that stands or is founded now. */
    public static PlanRoad in(AutowireCapableBeanFactory beans) {
        SmallProvince.found(beans.getBean(JdbcClient.class));
        return new PlanRoad(beans);
    }

    /** An empty draft, in which the checks find what is missing. */
    public UUID empty() {
        return away(desk.emptyDraft());
    }

    /** On the drafter's desk, sound. */
    public UUID draft() {
        return away(desk.soundDraft());
    }

    /** Before the head of the drafting unit. */
    public UUID submitted() {
        return submit(desk.soundDraft());
    }

    /** Sent back by the head, with a reason. */
    public UUID returned(String reason) {
        UUID planId = submitted();
        PlanDesk.signIn("sct.head");
        beans.getBean(CheckContent.class).returnDraft(planId, reason);
        return away(planId);
    }

    /** Asked of {@code stc} and {@code xa-1}, whose tasks are open. */
    public UUID consulted() {
        UUID planId = submit(desk.draftToConsultOn());
        PlanDesk.signIn("sct.head");
        beans.getBean(CheckContent.class).accept(planId);
        runJobs();
        return away(planId);
    }

    /** The round is closed, the opinions are to be answered. */
    public UUID answering() {
        UUID planId = consulted();
        PlanDesk.signIn("sct.officer");
        beans.getBean(CloseRoundEarly.class)
                .close(beans.getBean(Plans.class).require(planId).roundId(), "Đã đủ");
        runJobs();
        return away(planId);
    }

    /** Before the head, to be submitted to the Committee. */
    public UUID ready() {
        UUID planId = answering();
        PlanDesk.signIn("sct.officer");
        beans.getBean(CompleteAnswers.class).complete(planId, false);
        return away(planId);
    }

    private UUID submit(UUID planId) {
        PlanDesk.signIn("sct.officer");
        beans.getBean(SubmitDraft.class).submit(planId);
        return away(planId);
    }

    private void runJobs() {
        ManagementService jobs = beans.getBean(ManagementService.class);
        for (Job job : jobs.createJobQuery().messages().list()) {
            jobs.executeJob(job.getId());
        }
    }

    private static UUID away(UUID planId) {
        SecurityContextHolder.clearContext();
        return planId;
    }
}
