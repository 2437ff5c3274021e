package trinhky.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import trinhky.testing.IntegrationTest;

@IntegrationTest
class BindingCheckTest {

    @Autowired
    BindingCheck check;

    @Test
    void tellsEveryBeanAndFormThatAModelNamesAndNobodyHas() {
        assertThat(check.missingIn("""
                        <bpmn:serviceTask id="Activity_FileIt" camunda:delegateExpression="${fileIt}"/>
                        <bpmn:userTask id="Task_ReadIt" camunda:formKey="Read It" camunda:candidateGroups="${readers.of(unitId)}">
                        <bpmn:userTask id="Task_SeeIt" camunda:formKey="plan/see-it" camunda:candidateGroups="${unitGroups.of(unitId, 'HEAD')}">
                        <camunda:in businessKey="${execution.getProcessBusinessKey()}"/>""")).containsExactly("bean fileIt", "bean readers", "form key of Task_ReadIt");
    }
}
