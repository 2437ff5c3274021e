package trinhky.workflow;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Timers and asynchronous steps: two threads, short locks, started last and stopped first. */
@Configuration(proxyBeanMethods = false)
class JobExecution {

    /** No default candidate, or every asynchronous listener would run on these threads. */
    @Bean(defaultCandidate = false)
    ThreadPoolTaskExecutor jobThreads() {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setThreadNamePrefix("job-");
        threads.setCorePoolSize(2);
        threads.setMaxPoolSize(2);
        threads.setQueueCapacity(2);
        threads.setWaitForTasksToCompleteOnShutdown(true);
        threads.setAwaitTerminationSeconds(20);
        return threads;
    }

    /** A killed node's jobs are free again after the lock time. */
    @Bean
    SpringJobExecutor jobExecutor(@Qualifier("jobThreads") ThreadPoolTaskExecutor threads) {
        SpringJobExecutor executor = new SpringJobExecutor();
        executor.setTaskExecutor(threads);
        executor.setLockTimeInMillis(30_000);
        executor.setMaxJobsPerAcquisition(3);
        executor.setMaxWait(5_000);
        return executor;
    }

    @Bean
    SmartLifecycle jobExecutorLifecycle(
            SpringJobExecutor executor, ProcessEngine engine, @Value("${trinhky.job-executor:true}") boolean enabled) {
        return new SmartLifecycle() {
            @Override
            public void start() {
                executor.start();
            }

            @Override
            public void stop() {
                executor.shutdown();
            }

            @Override
            public boolean isRunning() {
                return executor.isActive();
            }

            @Override
            public boolean isAutoStartup() {
                return enabled;
            }
        };
    }
}
