#include "analysis/discover/noise.h"

#include <unordered_set>

#include "sources/model/place.h"
#include "sources/text/utf8.h"

namespace radar::discover {
namespace {

using Words = std::unordered_set<std::string_view>;

// Of literals parted by ";".
Words words(std::string_view list) {
  const auto parts = text::split(list, ';');
  return {parts.begin(), parts.end()};
}

const Words k_edges = words(
    "experience;experiences;experienced;with;in;of;on;to;for;from;by;at;knowledge;strong;familiarity;"
    "familiar;proficient;proficiency;proficiently;expertise;expert;hands-on;hands;solid;good;great;"
    "excellent;deep;basic;advanced;working;understanding;using;use;uses;used;utilizing;leveraging;tools;"
    "tool;tooling;such;as;the;a;an;modern;other;others;similar;our;your;their;its;any;least;one;two;more;"
    "most;some;various;etc;skills;skill;preferred;required;plus;is;are;be;was;frameworks;framework;"
    "libraries;library;technologies;technology;platforms;equivalent;related;ability;able;demonstrated;"
    "proven;exposure;background;comfortable;fluent;fluency;relevant;common;popular;standard;core;key;"
    "based;including;include;includes;e.g;eg;i.e;both;either;also;well;very;highly;preferably;ideally;"
    "especially;particularly;years;year;yrs;new;latest;cutting-edge;state-of-the-art;open-source;open;"
    "source;programming;language;languages;scripting;coding;packages;package;products;services;service;"
    "software;write;writing;build;building;develop;developing;design;designing;implement;implementing;"
    "create;creating;know;desired;desirable;nice;bonus;must;have;has;had;you;we;will;can;this;that;these;"
    "those;it;who;not;no;than;into;within;across;through;over;between;about;mit;erfahrung;kenntnisse;in;"
    "der;die;das;den;von;experiencia;con;conocimientos;de;en;expérience;avec;connaissance;des;du;les;"
    "опыт;знание;с;на;ilə;təcrübə;ile;deneyimi;following;multiple;many;several;commercial;practical;"
    "professional;industry;real-world;complex;existing;would;could;should;may;might;if;but;so;then;when;"
    "where;how;what;why;while;per");

const Words k_noise = {
    // people at work
    "engineer", "engineers", "scientist", "scientists", "developer", "developers", "analyst", "analysts",
    "manager", "managers", "architect", "architects", "director", "directors", "lead", "leads", "leader",
    "leaders", "leadership", "intern", "interns", "consultant", "consultants", "specialist", "specialists",
    "researcher", "researchers", "recruiter", "recruiters", "executive", "executives", "officer", "team",
    "teams", "staff", "stakeholders", "stakeholder", "customers", "customer", "clients", "client", "partners",
    "partner", "users", "colleagues", "candidate", "candidates", "applicant", "applicants", "employee",
    "employees", "employer", "company", "companies", "people", "person", "women", "men", "student",
    "students", "programmer", "programmers", "designers", "designer", "owner", "owners", "vendors",
    "administrator", "ninja", "guru", "contractor", "contractors", "professionals", "practitioners", "expert",
    "experts", "vp", "ceo", "cto", "cfo", "coo", "evp", "svp",
    // schooling
    "degree", "degrees", "bachelor", "bachelors", "bachelor's", "master's", "masters", "phd", "ph.d", "msc",
    "bsc", "mba", "diploma", "university", "college", "education", "graduate", "undergraduate", "gpa",
    "coursework", "ingenieur", "studium", "informatik", "informatique",
    // pay and benefits
    "salary", "bonus", "equity", "insurance", "pension", "401k", "401", "benefits", "benefit", "vacation",
    "pto", "holidays", "holiday", "leave", "dental", "medical", "vision", "wellness", "gym", "lunch",
    "snacks", "perks", "compensation", "reimbursement", "stipend", "relocation", "visa", "sponsorship", "hsa",
    "fsa", "espp", "parental", "commuter", "paid", "pay", "wage", "wages", "remote", "hybrid", "onsite",
    "on-site", "full-time", "part-time",
    // law and notices
    "disability", "veteran", "veterans", "gender", "race", "religion", "sex", "sexual", "orientation",
    "ethnicity", "nationality", "citizenship", "clearance", "eeo", "eeoc", "equal", "opportunity", "privacy",
    "policy", "ada", "covid-19", "accommodation", "harassment", "discrimination", "pregnancy", "marital",
    "ancestry", "color", "colour",
    // calendars
    "january", "february", "march", "april", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "oct", "nov", "dec", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "q1", "q2", "q3", "q4", "est", "pst",
    "cet", "utc",
    // headings and postings' own words
    "responsibilities", "requirements", "qualifications", "description", "duties", "summary", "overview",
    "about", "apply", "application", "job", "jobs", "role", "roles", "position", "location", "hours",
    "contract", "career", "careers", "mission", "culture", "values", "interview", "resume", "cv",
    "headquarters", "office", "offices", "startup", "startups", "start-up", "inc", "llc", "ltd", "gmbh",
    "corp", "corporation", "attitude", "mindset", "communication", "interpersonal", "teamwork",
    "collaboration", "collaborative", "collaborate", "motivated", "motivation", "self-starter", "passion",
    "passionate", "curiosity", "curious", "creativity", "creative", "organizational", "attention", "detail",
    "detail-oriented", "initiative", "proactive", "thinking", "thinker", "player", "verbal", "written",
    "oral", "willingness", "travel", "fun", "fast-paced", "desire", "professionalism", "integrity",
    "adaptability", "flexibility", "strategy", "strategic", "business", "world", "life", "day", "days",
    "week", "weeks", "month", "months", "usa", "us", "u.s", "uk", "eu", "emea", "apac", "americas", "north",
    "south", "america", "europe", "global", "http", "https", "www", "com", "email", "linkedin.com", "please",
    "click", "here", "note", "yes", "i", "my", "us"};

const Words k_noise_terms = words(
    "computer science;computer engineering;electrical engineering;software engineering;engineering;"
    "science;data science;data;physics;economics;finance;chemistry;biology;psychology;sociology;"
    "neuroscience;quantitative;technical;information systems;information technology;information science;"
    "applied mathematics;math;maths;stem;it;ai;cs;ms;bs;ba;ma;md;jd;ee;hr;pm;am;vc;r;c;full stack;"
    "full-stack;fullstack;front end;front-end;frontend;back end;back-end;backend;end-to-end;real-time;"
    "real time;large-scale;large scale;cross-functional;high-performance;algorithms;algorithm;models;"
    "model;modeling;modelling;systems;system;development;research;analysis;analytics;analytical;"
    "infrastructure;applications;security;product;production;performance;quality;testing;training;"
    "deployment;monitoring;integration;reliability;maintenance;validation;implementation;evaluation;"
    "optimization;operations;support;marketing;sales;healthcare;health;retail;insurance;banking;"
    "manufacturing;automation;innovation;methods;techniques;solutions;projects;processes;process;"
    "databases;database;cloud;web;mobile;server;servers;scripts;scripting;code;apis;reports;reporting;"
    "presentations;visualizations;visualization;insights;metrics;datasets;data sets;big;statistical;"
    "mathematical;computing;architecture;architectures;features;feature;pipelines;pipeline;workflows;"
    "workflow;experiments;testing;storage;compute;networking;network;inference;serving;latency;"
    "scalability;cost;accuracy;speed;google;amazon;microsoft;facebook;apple;meta;netflix;uber;ibm;intel;"
    "oracle;stanford;mit;berkeley;forbes;fortune;nasdaq;nyse;ycombinator;y combinator;sequoia;a16z;"
    "series a;series b;series c;b2b;b2c;saas;fintech;roi;kpi;kpis;okrs;sla;slas;slack;zoom;youtube;"
    "twitter;instagram;glassdoor;indeed;linkedin;tiktok;spotify;deepmind;google deepmind;stat;ect;etc;"
    "cpu;cpus;sdlc;faang;mlb;iso;gdpr;hipaa;soc;ccpa;usd;eur;gbp");

const Words k_judgements = words(
    "robust;novel;proper;primary;maintainable;high-quality;scalable;reliable;efficient;effective;secure;"
    "clean;clear;fast;maintain;ensure;improve;optimize;deploy;monitor;manage;drive;support;deliver;"
    "evaluate;identify;analyze;document;train;test;validate;integrate;integrated;internal;external;large;"
    "small;high;low;better;best;production;production-grade;production-ready;enterprise;innovative;"
    "intelligent;applied;different;new;real;rapid;simple;sophisticated;structured;unstructured;"
    "next-generation;emerging;custom;customized;automated;containerized;distributed;business;customer;"
    "product");

// Words in -ing that begin a name.
const Words k_ing_nouns = {"string",   "spring",    "ming",       "ring",        "streaming",    "mining",
                           "learning", "computing", "processing", "engineering", "clustering",   "indexing",
                           "caching",  "hashing",   "sharding",   "routing",     "parsing",      "profiling",
                           "logging",  "tracing",   "networking", "scraping",    "sampling",     "matching",
                           "tracking", "rendering", "pricing",    "marketing",   "bootstrapping"};

}  // namespace

bool is_edge_word(std::string_view folded) { return k_edges.count(folded) != 0; }
bool is_noise_word(std::string_view folded) { return k_noise.count(folded) != 0; }
bool is_noise_term(std::string_view folded) { return k_noise_terms.count(folded) != 0; }

bool is_action(std::string_view folded) {
  if (k_judgements.count(folded) != 0) return true;
  return folded.size() > 4 && folded.ends_with("ing") && k_ing_nouns.count(folded) == 0;
}

bool is_web_address(std::string_view folded) {
  for (const std::string_view end : {".com", ".org", ".jobs", ".net/", ".gov", ".edu", ".html"}) {
    if (folded.ends_with(end)) return true;
  }
  return folded.starts_with("www.") || folded.find('@') != std::string_view::npos;
}

bool is_place(std::string_view term) {
  if (!model::country_code(term).empty()) return true;
  const auto place = model::parse_place(term);
  return !place.country.empty();
}

}  // namespace radar::discover
