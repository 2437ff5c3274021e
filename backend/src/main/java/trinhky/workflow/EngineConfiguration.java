package trinhky.workflow;

import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The engine: in our transactions, in its own schema, writing as little as it can. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    SpringProcessEngineConfiguration processEngineConfiguration(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            ApplicationContext beans,
            SpringJobExecutor jobExecutor,
            ObjectProvider<ProcessEnginePlugin> plugins) {
        SpringProcessEngineConfiguration engine = new SpringProcessEngineConfiguration();
        engine.setApplicationContext(beans);
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setProcessEnginePlugins(plugins.orderedStream().toList());
        engine.setJobExecutor(jobExecutor);
        engine.setJobExecutorActivate(false);
        keepToOwnSchema(engine);
        keepLittleHistory(engine);
        return engine;
    }

    private static void keepToOwnSchema(SpringProcessEngineConfiguration engine) {
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        engine.setDatabaseSchema("camunda");
        engine.setDatabaseTablePrefix("camunda.");
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setCmmnEnabled(false);
    }

    private static void keepLittleHistory(SpringProcessEngineConfiguration engine) {
        engine.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        engine.setEnforceHistoryTimeToLive(true);
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START);
        engine.setHistoryCleanupBatchWindowStartTime("01:00");
        engine.setHistoryCleanupBatchWindowEndTime("04:00");
    }

    @Bean
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration) {
        ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }

    @Bean
    HistoryService historyService(ProcessEngine engine) {
        return engine.getHistoryService();
    }
}
