package io.homeroom.marketplace.picture;

import io.homeroom.platform.uploads.ShownBy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProductPictures {

  @Bean
  ShownBy shownByProducts() {
    return new ShownBy("product", "image_id");
  }
}
