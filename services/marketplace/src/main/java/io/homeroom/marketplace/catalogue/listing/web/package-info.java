/** Suppliers' products over HTTP. */
@NullMarked
package io.homeroom.marketplace.catalogue.listing.web;

import org.jspecify.annotations.NullMarked;
