package trinhky.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import trinhky.testing.IntegrationTest;

/** A task belongs to a position, not to the person who once took it. */
@IntegrationTest
class FormerHolderTest {

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService engineTasks;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    OpenTasks tasks;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoLeftThePositionNoLongerDoesTheTaskTakenBefore() {
        Office office = new Office(jdbc);
        Errand errand = new Errand(repository, runtime, events);
        errand.deploy("1", Errand.FIRST, "Viết việc thử");
        String subject = errand.start(office.officers(), Instant.parse("2026-06-14T17:00:00Z"));
        Office.signIn(office.officer);
        OpenTask taken = tasks.require(Errand.FIRST, subject);
        engineTasks.setAssignee(taken.taskId(), office.officer);
        assertThat(tasks.isYours(Errand.FIRST, subject)).isTrue();

        jdbc.update("update appointment set valid_to = date '2020-12-31' where official_id = ?", office.officer);

        assertThat(tasks.isYours(Errand.FIRST, subject)).isFalse();
        assertThatThrownBy(() -> tasks.require(Errand.FIRST, subject))
                .extracting("code")
                .isEqualTo("task.not-yours");
    }
}
