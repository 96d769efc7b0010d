/**
 * What people think of products they have.
 *
 * <p>A <em>review</em> is one to five stars and, if its author likes, a text. It is of somebody who
 * has bought the product, one a person and product, and never shows who that is. A child's waits
 * for one of its parents; outside the family nobody learns of it before. Anybody can
 * <em>report</em> a review, a moderator hides it or keeps it. What all reviews shown come to is the
 * <em>opinion</em> of a product.
 */
@ApplicationModule(displayName = "Review")
@NullMarked
package io.homeroom.marketplace.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
