package trinhky.reporting.process;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/**
 * Carries a running process over to the newest version of its model, when it needs a path that the version it began on does
 * not have. The others go on as they began: nothing is moved that does not have to be.
 */
@Component
class NewestModel {
    private final RuntimeService runtime;
    private final RepositoryService repository;

    NewestModel(RuntimeService runtime, RepositoryService repository) {
        this.runtime = runtime;
        this.repository = repository;
    }

    /** Carries the running process of the subject over; one that is on the newest version stays as it is. */
    void bring(String process, String subjectId) {
        ProcessDefinition newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .withoutTenantId()
                .latestVersion()
                .singleResult();
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(subjectId, process).list().stream()
                .filter(running -> !running.getProcessDefinitionId().equals(newest.getId()))
                .forEach(running -> move(running, newest));
    }

    private void move(ProcessInstance running, ProcessDefinition newest) {
        MigrationPlan plan = runtime.createMigrationPlan(running.getProcessDefinitionId(), newest.getId())
                .mapEqualActivities()
                .build();
        runtime.newMigration(plan).processInstanceIds(running.getId()).execute();
    }
}
