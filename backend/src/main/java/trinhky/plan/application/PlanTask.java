package trinhky.plan.application;

/** The human tasks of a plan's way; the key is the task's id in the process model. */
public enum PlanTask {
    DRAFT("Task_DraftPlan"),
    CHECK_CONTENT("Task_CheckContent"),
    ANSWER_OPINIONS("Task_AnswerOpinions"),
    SUBMIT("Task_SubmitPlan");

    private final String key;

    PlanTask(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
