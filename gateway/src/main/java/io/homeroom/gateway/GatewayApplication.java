package io.homeroom.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import reactor.netty.ReactorNetty;

@SpringBootApplication
@ConfigurationPropertiesScan
class GatewayApplication {

  public static void main(String[] args) {
    useOneLoopForEachProcessor();
    SpringApplication.run(GatewayApplication.class, args);
  }

  /** Reactor Netty takes four at least, unless it is told otherwise. */
  private static void useOneLoopForEachProcessor() {
    if (System.getProperty(ReactorNetty.IO_WORKER_COUNT) == null) {
      var processors = Runtime.getRuntime().availableProcessors();
      System.setProperty(ReactorNetty.IO_WORKER_COUNT, Integer.toString(processors));
    }
  }
}
