/**
 * What is offered.
 *
 * <p>A <em>product</em> is digital or physical, belongs to a supplier's shop and to a category, and
 * has a price in money and, if it can be had for them, in points. A <em>lesson</em> is a digital
 * product that is read. An <em>offer</em> is a product that can be bought at this moment. Texts are
 * given in one language at least; who asks for another gets the nearest there is.
 */
@ApplicationModule(displayName = "Catalogue")
@NullMarked
package io.homeroom.marketplace.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
