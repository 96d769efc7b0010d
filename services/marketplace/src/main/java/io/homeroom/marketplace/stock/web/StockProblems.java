package io.homeroom.marketplace.stock.web;

import io.homeroom.marketplace.stock.OutOfStock;
import io.homeroom.marketplace.stock.ReferenceTaken;
import io.homeroom.marketplace.stock.ReservationExpired;
import io.homeroom.marketplace.stock.StockIsReserved;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class StockProblems {

  @Bean
  ProblemMapping outOfStock() {
    return ProblemMapping.of(
            OutOfStock.class,
            HttpStatus.UNPROCESSABLE_CONTENT,
            "out-of-stock",
            "There are not as many left")
        .telling(OutOfStock.class, "productId", thrown -> thrown.product().value());
  }

  @Bean
  ProblemMapping reservationExpired() {
    return ProblemMapping.of(
        ReservationExpired.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "reservation-expired",
        "It was kept for as long as it could be");
  }

  @Bean
  ProblemMapping stockReferenceTaken() {
    return ProblemMapping.of(
        ReferenceTaken.class,
        HttpStatus.CONFLICT,
        "reference-taken",
        "Something else is reserved by that name");
  }

  @Bean
  ProblemMapping stockIsReserved() {
    return ProblemMapping.of(
        StockIsReserved.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "stock-is-reserved",
        "Fewer are free to leave");
  }
}
