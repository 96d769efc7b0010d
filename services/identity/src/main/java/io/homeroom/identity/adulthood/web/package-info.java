/** Coming of age over HTTP. */
@NullMarked
package io.homeroom.identity.adulthood.web;

import org.jspecify.annotations.NullMarked;
