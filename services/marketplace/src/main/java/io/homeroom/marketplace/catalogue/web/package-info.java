/** The catalogue over HTTP. */
@NullMarked
package io.homeroom.marketplace.catalogue.web;

import org.jspecify.annotations.NullMarked;
