package trinhky.plan.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.plan.application.CheckContent;
import trinhky.plan.application.CompleteAnswers;
import trinhky.plan.application.SubmitDraft;
import trinhky.plan.application.SubmitPlan;
import trinhky.plan.application.WithdrawPlan;

/** Moves a plan to its next step; each needs the open task of that step. */
@RestController
@RequestMapping("/api/plans/{planId}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class PlanStepController {

    private final SubmitDraft submitDraft;
    private final CheckContent checkContent;
    private final CompleteAnswers completeAnswers;
    private final SubmitPlan submitPlan;
    private final WithdrawPlan withdrawPlan;

    PlanStepController(
            SubmitDraft submitDraft,
            CheckContent checkContent,
            CompleteAnswers completeAnswers,
            SubmitPlan submitPlan,
            WithdrawPlan withdrawPlan) {
        this.submitDraft = submitDraft;
        this.checkContent = checkContent;
        this.completeAnswers = completeAnswers;
        this.submitPlan = submitPlan;
        this.withdrawPlan = withdrawPlan;
    }

    /** The drafter hands the draft to the head of the unit. */
    @PostMapping("/draft-submission")
    void submitPlanDraft(@PathVariable UUID planId) {
        submitDraft.submit(planId);
    }

    /** The head accepts the content; a consultation begins where one is set up. */
    @PostMapping("/content-acceptance")
    void acceptPlanContent(@PathVariable UUID planId) {
        checkContent.accept(planId);
    }

    /** The head returns the draft. */
    @PostMapping("/content-return")
    void returnPlanContent(@PathVariable UUID planId, @Valid @RequestBody PlanReasonRequest request) {
        checkContent.returnDraft(planId, request.reason());
    }

    /** The drafter has answered the opinions. */
    @PostMapping("/answers-completion")
    void completePlanAnswers(@PathVariable UUID planId, @Valid @RequestBody AnswersCompletionRequest request) {
        completeAnswers.complete(planId, request.anotherRound());
    }

    /** The head submits the plan for signature. */
    @PostMapping("/submission")
    void submitPlan(@PathVariable UUID planId) {
        submitPlan.submit(planId);
    }

    /** The head returns the plan instead of submitting it. */
    @PostMapping("/submission-return")
    void returnPlanSubmission(@PathVariable UUID planId, @Valid @RequestBody PlanReasonRequest request) {
        submitPlan.returnPlan(planId, request.reason());
    }

    /** The head gives the plan up. */
    @PostMapping("/withdrawal")
    void withdrawPlan(@PathVariable UUID planId, @Valid @RequestBody PlanReasonRequest request) {
        withdrawPlan.withdraw(planId, request.reason());
    }
}
