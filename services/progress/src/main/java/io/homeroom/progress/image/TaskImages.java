package io.homeroom.progress.image;

import io.homeroom.platform.uploads.ShownBy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TaskImages {

  @Bean
  ShownBy shownByTasks() {
    return new ShownBy("task", "image_id");
  }
}
