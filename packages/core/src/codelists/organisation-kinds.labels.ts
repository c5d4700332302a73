import type { Codelist } from './codelist.ts';
import type { OrganisationKind } from './organisation-kinds.ts';

/** What sort of body an organisation is. */
export const organisationKindLabels: Codelist<OrganisationKind> = {
  source: 'Open Government Partnership, commitment template: groups of stakeholders',
  labels: {
    public: { en: 'Public institution', sq: 'Institucion publik' },
    civilSociety: { en: 'Civil society organisation', sq: 'Organizatë e shoqërisë civile' },
    private: { en: 'Business', sq: 'Biznes' },
    multilateral: { en: 'International organisation', sq: 'Organizatë ndërkombëtare' },
    parliament: { en: 'Parliament', sq: 'Parlament' },
    academia: { en: 'University or research body', sq: 'Universitet ose institucion kërkimor' },
    media: { en: 'Media', sq: 'Media' },
    other: { en: 'Other', sq: 'Tjetër' },
  },
};
