package io.homeroom.progress;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class ProgressApplication {

  public static void main(String[] args) {
    SpringApplication.run(ProgressApplication.class, args);
  }
}
