package io.homeroom.identity.admin.web;

import io.homeroom.identity.admin.NoApprovalNeeded;
import io.homeroom.identity.admin.OutOfReach;
import io.homeroom.identity.admin.office.NotInOffice;
import io.homeroom.identity.suspension.SuspendedBySuperadmin;
import io.homeroom.platform.web.problem.ProblemMapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class AdminAccess {

  @Bean
  WebMvcConfigurer adminsHaveASecondFactor(RequiringSecondFactor requiring) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(requiring).addPathPatterns("/api/admin/**");
      }
    };
  }

  @Bean
  ProblemMapping secondFactorRequired() {
    return ProblemMapping.of(
        SecondFactorRequired.class,
        HttpStatus.FORBIDDEN,
        "second-factor-required",
        "Please turn on two-factor sign-in first");
  }

  @Bean
  ProblemMapping outOfReach() {
    return ProblemMapping.of(
        OutOfReach.class,
        HttpStatus.FORBIDDEN,
        "out-of-reach",
        "Nobody does that to an admin alone");
  }

  @Bean
  ProblemMapping notInOffice() {
    return ProblemMapping.of(
        NotInOffice.class,
        HttpStatus.FORBIDDEN,
        "not-in-office",
        "You are not the admin any more that you were when you signed in");
  }

  @Bean
  ProblemMapping suspendedBySuperadmin() {
    return ProblemMapping.of(
        SuspendedBySuperadmin.class,
        HttpStatus.FORBIDDEN,
        "out-of-reach",
        "A superadmin has suspended them, and only a superadmin lifts that");
  }

  @Bean
  ProblemMapping noApprovalNeeded() {
    return ProblemMapping.of(
        NoApprovalNeeded.class,
        HttpStatus.UNPROCESSABLE_CONTENT,
        "no-approval-needed",
        "One admin alone does that");
  }
}
