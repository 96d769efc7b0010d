package io.homeroom.marketplace.catalogue.listing.web;

import io.homeroom.marketplace.catalogue.ProductNotFound;
import io.homeroom.marketplace.catalogue.listing.ProductChangedMeanwhile;
import io.homeroom.marketplace.catalogue.listing.ProductWithdrawn;
import io.homeroom.marketplace.catalogue.listing.description.AgesMustAscend;
import io.homeroom.marketplace.catalogue.listing.description.CategoryUnknown;
import io.homeroom.marketplace.catalogue.listing.description.KindIsSettled;
import io.homeroom.marketplace.catalogue.listing.description.LessonsMustBeReadable;
import io.homeroom.marketplace.catalogue.listing.description.OnlyDigitalProductsAreRead;
import io.homeroom.marketplace.catalogue.listing.description.PublishedTextsMustStay;
import io.homeroom.marketplace.catalogue.listing.description.WordsAreMissing;
import io.homeroom.marketplace.catalogue.offer.NotForChildren;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class ListingProblems {

  @Bean
  ProblemMapping productNotFound() {
    return ProblemMapping.of(
        ProductNotFound.class, HttpStatus.NOT_FOUND, "not-found", "There is no such product");
  }

  @Bean
  ProblemMapping notForChildren() {
    return ProblemMapping.of(
            NotForChildren.class,
            HttpStatus.UNPROCESSABLE_CONTENT,
            "not-for-children",
            "The product is for adults alone")
        .telling(NotForChildren.class, "productId", thrown -> thrown.product().value());
  }

  @Bean
  ProblemMapping productWithdrawn() {
    return ProblemMapping.of(
        ProductWithdrawn.class,
        HttpStatus.CONFLICT,
        "product-withdrawn",
        "The product has been withdrawn");
  }

  @Bean
  ProblemMapping productChangedMeanwhile() {
    return ProblemMapping.of(
        ProductChangedMeanwhile.class,
        HttpStatus.PRECONDITION_FAILED,
        "precondition-failed",
        "The product has changed since you saw it");
  }

  @Bean
  ProblemMapping kindIsSettled() {
    return ProblemMapping.of(
        KindIsSettled.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "kind-is-settled",
        "What has been published stays of its kind");
  }

  @Bean
  ProblemMapping lessonsMustBeReadable() {
    return ProblemMapping.of(
        LessonsMustBeReadable.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "lesson-without-text",
        "A lesson needs its text in each language it is offered in");
  }

  @Bean
  ProblemMapping publishedTextsMustStay() {
    return ProblemMapping.of(
        PublishedTextsMustStay.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "published-text-missing",
        "What has been published keeps its languages and its texts");
  }

  @Bean
  ProblemMapping agesMustAscend() {
    return invalid(AgesMustAscend.class, "maxAge", "must not be below minAge");
  }

  @Bean
  ProblemMapping wordsAreMissing() {
    return invalid(WordsAreMissing.class, "words", "must be in one language at least");
  }

  @Bean
  ProblemMapping onlyDigitalProductsAreRead() {
    return invalid(
        OnlyDigitalProductsAreRead.class, "kind", "must be digital to be a lesson or have a text");
  }

  @Bean
  ProblemMapping categoryUnknown() {
    return invalid(CategoryUnknown.class, "categoryId", "is not a category");
  }

  private static <E extends Throwable> ProblemMapping invalid(
      Class<E> exception, String field, String detail) {
    return ProblemMapping.of(
            exception, HttpStatus.BAD_REQUEST, "invalid-request", "The request is invalid")
        .detailedBy(exception, _ -> detail)
        .atField(field);
  }
}
