/** What is thought of products: the sum of their reviews, kept beside these. */
@ApplicationModule(displayName = "Opinion")
@NullMarked
package io.homeroom.marketplace.opinion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
