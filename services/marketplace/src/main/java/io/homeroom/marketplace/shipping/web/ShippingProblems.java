package io.homeroom.marketplace.shipping.web;

import io.homeroom.marketplace.shipping.refusal.AddressChangedMeanwhile;
import io.homeroom.marketplace.shipping.refusal.AddressNotFound;
import io.homeroom.marketplace.shipping.refusal.AddressRequired;
import io.homeroom.marketplace.shipping.refusal.ShipmentNotFound;
import io.homeroom.marketplace.shipping.refusal.ShipmentOutOfTurn;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class ShippingProblems {

  @Bean
  ProblemMapping addressRequired() {
    return ProblemMapping.of(
        AddressRequired.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "address-required",
        "The parents have given no address to send it to");
  }

  @Bean
  ProblemMapping addressNotFound() {
    return notFound(AddressNotFound.class, "The family has given no address");
  }

  @Bean
  ProblemMapping addressChangedMeanwhile() {
    return ProblemMapping.of(
        AddressChangedMeanwhile.class,
        HttpStatus.PRECONDITION_FAILED,
        "changed-meanwhile",
        "Somebody else has changed the address");
  }

  @Bean
  ProblemMapping shipmentNotFound() {
    return notFound(ShipmentNotFound.class, "There is no such order of your shop");
  }

  @Bean
  ProblemMapping shipmentOutOfTurn() {
    return ProblemMapping.of(
        ShipmentOutOfTurn.class,
        HttpStatus.CONFLICT,
        "shipment-out-of-turn",
        "The shipment is no longer, or not yet, in a state for that");
  }

  private static ProblemMapping notFound(Class<? extends Throwable> exception, String title) {
    return ProblemMapping.of(exception, HttpStatus.NOT_FOUND, "not-found", title);
  }
}
