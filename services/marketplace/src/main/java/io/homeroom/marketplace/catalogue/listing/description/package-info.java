/**
 * What suppliers say of a product: in which words, for which ages, at which price; and what of that
 * has to be so.
 */
@NamedInterface("description")
@NullMarked
package io.homeroom.marketplace.catalogue.listing.description;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
