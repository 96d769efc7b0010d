/** The shelves of the store. */
@NamedInterface
@NullMarked
package io.homeroom.marketplace.catalogue.category;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
